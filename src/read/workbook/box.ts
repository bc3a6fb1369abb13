/** The part of a sheet that holds something, in rows and columns from 0, both ends inside. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Rows that hold something. */
  readonly held: number;
}
