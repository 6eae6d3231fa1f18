import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { diskFiles, memoryFiles } from './disk.ts'
import { gridFiles } from './gridfs.ts'
import type { FilePort } from './port.ts'

/** The files beside the store that the settings name. */
export const chooseFiles = async ({ MONGODB_URI, DATA_DIR }: Config): Promise<FilePort> => {
  if (MONGODB_URI) return gridFiles(MONGODB_URI)
  return DATA_DIR === ':memory:' ? memoryFiles() : diskFiles(join(DATA_DIR, 'files'))
}
