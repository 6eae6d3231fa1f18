/** A part of the app that could not be fetched: the line is down, or a new release has other files. */
export class MissingFile extends Error {}
