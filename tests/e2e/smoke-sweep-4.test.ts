import { sweep } from './smoke-sweep.ts'

sweep(4)
