import { BlockList, isIP } from 'node:net'

/** Networks that are not the open internet: this machine, inner networks, what is reserved, and ways round through IPv6. */
const inner4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]
/** Of IPv6 only what is given out to the internet counts as open; in it, these are not. */
const open6 = '2000::/3'
const inner6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const listOf = (networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}
const blocked4 = listOf(inner4, 'ipv4')
const allowed6 = listOf([open6], 'ipv6')
const blocked6 = listOf(inner6, 'ipv6')

/** Whether an address in numbers lies on the open internet. */
export const isOpenAddress = (address: string): boolean => {
  const version = isIP(address)
  if (version === 4) return !blocked4.check(address, 'ipv4')
  return version === 6 && allowed6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6')
}
