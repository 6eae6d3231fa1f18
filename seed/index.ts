export { layDemo } from './demo.ts'
export { reference } from './reference.ts'
export { personas } from './stories/cast.ts'
export { demoSeed, regions, type World, worldOf } from './world.ts'
