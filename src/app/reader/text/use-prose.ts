import { useMemo } from 'react'
import type { Event, TimeId } from '../../../core/index.ts'
import type { ArticleView } from '../../article/view.ts'
import { type Emphasis, NO_EMPHASIS, touches } from './emphasis.ts'
import { type Group, groupsOf, headingTags } from './groups.ts'
import { type Layers, layersOf } from './layers.ts'
import { runsOf, type Stretch } from './runs.ts'

/** The runs of a block, by its index. Worked out when they are first asked for: of a book's thousand blocks few are ever near. */
export type Runs = (index: number) => readonly Stretch[]

/** Everything about the text that does not depend on what is chosen. */
export interface ProseLayout {
  readonly layers: readonly Layers[]
  readonly groups: readonly Group[]
  readonly tags: ReturnType<typeof headingTags>
  /** Index of the block that is the headline; -1 where the headline is not in the text. */
  readonly title: number
  readonly atRest: Runs
  /** Signs in the margin, by block: the main events. */
  readonly signs: readonly (readonly Event[])[]
  /** The event that a time expression dates: the first of the main ones, else the first. */
  readonly dates: ReadonlyMap<TimeId, Event>
}

export function useProse(view: ArticleView): ProseLayout {
  return useMemo(() => {
    const { blocks } = view.article
    const layers = layersOf(view)
    const title = blocks.findIndex(({ kind }) => kind === 'title')
    return {
      layers,
      groups: groupsOf(blocks, title),
      tags: headingTags(blocks),
      title,
      atRest: remembered((index) => runsIn(layers[index], NO_EMPHASIS)),
      signs: layers.map(({ events }) => events.filter(({ main }) => main)),
      dates: datedEvents(view.analysis.events),
    }
  }, [view])
}

function datedEvents(events: readonly Event[]): ReadonlyMap<TimeId, Event> {
  const dated = new Map<TimeId, Event>()
  for (const event of [...events.filter(({ main }) => main), ...events]) {
    const { time } = event.when
    if (time !== null && !dated.has(time)) dated.set(time, event)
  }
  return dated
}

/** The runs of every block; a block that looks as at rest gets the very same array as before. */
export function useRuns({ layers, atRest }: ProseLayout, emphasis: Emphasis): Runs {
  return useMemo(
    () =>
      remembered((index) => {
        const layer = layers[index]
        return layer && touches(layer, emphasis) ? runsIn(layer, emphasis) : atRest(index)
      }),
    [layers, atRest, emphasis],
  )
}

const NONE: readonly Stretch[] = []

const runsIn = (layer: Layers | undefined, emphasis: Emphasis): readonly Stretch[] => (layer ? runsOf(layer, emphasis) : NONE)

function remembered(make: Runs): Runs {
  const known: (readonly Stretch[])[] = []
  return (index) => {
    known[index] ??= make(index)
    return known[index]
  }
}
