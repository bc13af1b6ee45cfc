import { finish, mix } from './hashing.ts'

/** Feature templates laid flat for a tight loop: template `t` joins the atoms `slots[starts[t]]` up to `starts[t + 1]`. */
export interface Templates {
  readonly count: number
  readonly starts: Int32Array
  readonly slots: Int32Array
  readonly seeds: Int32Array
}

/** Compiles templates written as names of atoms, "s0t b0w b0t". Throws on a name that `atoms` does not have. */
export function compileTemplates(written: readonly string[], atoms: readonly string[]): Templates {
  const parts = written.map((template) => template.trim().split(' '))
  const starts = new Int32Array(written.length + 1)
  const slots: number[] = []
  parts.forEach((names, t) => {
    for (const name of names) {
      const slot = atoms.indexOf(name)
      if (slot < 0) throw new Error(`No atom ${name}.`)
      slots.push(slot)
    }
    starts[t + 1] = slots.length
  })
  return { count: written.length, starts, slots: Int32Array.from(slots), seeds: Int32Array.from(parts, (_, t) => finish(t + 1)) }
}

/** Writes the row of each template for these atoms to `rows`. `mask` is the size of the weight table less one. */
export function rowsOf(templates: Templates, atoms: Int32Array, mask: number, rows: Int32Array): void {
  const { count, starts, slots, seeds } = templates
  let k = 0
  for (let t = 0; t < count; t++) {
    let h = seeds[t] as number
    for (const end = starts[t + 1] as number; k < end; k++) h = mix(h, atoms[slots[k] as number] as number)
    rows[t] = finish(h) & mask
  }
}
