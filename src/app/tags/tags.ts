import { fold } from '../article/fold.ts'
import { LONGEST_TAG, type Tags } from '../store/tags.ts'

export interface TagInUse {
  readonly tag: string
  readonly count: number
}

/** A tag as it is kept: "  #Fishing   rights " is "Fishing rights". Empty where there are no words in it. */
export function cleanTag(written: string): string {
  const words = written
    .normalize('NFC')
    .replace(/^[\s#]+/, '')
    .replace(/\s+/g, ' ')
  return [...words].slice(0, LONGEST_TAG).join('').trim()
}

/** Several at once, with commas between. */
export const tagsIn = (written: string): string[] => written.split(',').map(cleanTag).filter(Boolean)

export const isSameTag = (a: string, b: string): boolean => fold(a) === fold(b)

export const tagsOf = (all: Tags, slug: string): readonly string[] => (Object.hasOwn(all, slug) ? (all[slug] ?? []) : [])

/** Whether an article has all of the tags. */
export const hasTags = (all: Tags, slug: string, wanted: readonly string[]): boolean =>
  wanted.every((tag) => tagsOf(all, slug).some((own) => isSameTag(own, tag)))

/** Gives an article a tag, spelt as it is on others. */
export function giveTag(all: Tags, slug: string, tag: string): Tags {
  const known =
    Object.values(all)
      .flat()
      .find((one) => isSameTag(one, tag)) ?? tag
  return withTags(all, slug, [...tagsOf(all, slug), known])
}

export const takeTag = (all: Tags, slug: string, tag: string): Tags =>
  withTags(
    all,
    slug,
    tagsOf(all, slug).filter((own) => !isSameTag(own, tag)),
  )

/** Calls a tag otherwise on every article; `to` null takes it away from all. Renamed to one in use, the two become one. */
export function renameTag(all: Tags, from: string, to: string | null): Tags {
  const changed = (list: readonly string[]) => list.flatMap((tag) => (isSameTag(tag, from) ? (to ?? []) : tag))
  return Object.entries(all).reduce<Tags>((tags, [slug, list]) => withTags(tags, slug, changed(list)), all)
}

/** The tags that some of the articles have, by name, and how many. */
export function tagsInUse(all: Tags, slugs: readonly string[]): TagInUse[] {
  const found = new Map<string, TagInUse>()
  for (const slug of slugs)
    for (const tag of tagsOf(all, slug)) {
      const before = found.get(fold(tag))
      found.set(fold(tag), { tag: before?.tag ?? tag, count: (before?.count ?? 0) + 1 })
    }
  return [...found.values()].sort((a, b) => a.tag.localeCompare(b.tag, 'en'))
}

/** Each tag once; an article whose last tag is gone is gone from the list too. */
function withTags(all: Tags, slug: string, list: readonly string[]): Tags {
  const { [slug]: _, ...others } = all
  const once = list.filter((tag, index) => list.findIndex((other) => isSameTag(other, tag)) === index)
  return once.length > 0 ? { ...others, [slug]: once } : others
}
