/** The package has no types of its own; all that is used of it is that it throws at what is no EDTF. */
declare module 'edtf' {
  export default function edtf(date: string): unknown
}
