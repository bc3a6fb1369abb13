import type { Part } from '../xml/part.js';
import { scan, type Reading } from '../xml/scan.js';
import { Stretches } from '../xml/stretches.js';

/** What a paragraph, a run, a row or a cell says of itself, by the name of the property; empty where a property has no value. */
export type Properties = Readonly<Record<string, string>>;

/** Of what says nothing of itself. */
export const noProperties: Properties = {};

/** The properties that count, by name: `null` is one to note, a map those within. */
export type PropertyNames = ReadonlyMap<string, PropertyNames | null>;

/** Names parted by blanks, each to be noted; `within` those that hold others. */
export const noting = (names: string, within: readonly [string, PropertyNames][] = []): PropertyNames => new Map([...names.split(' ').map((name) => [name, null] as const), ...within]);

/** Gives the properties that stand between two offsets, of one said twice the first. A document says the same few over and over: those that are alike are read once. */
export function propertiesIn(part: Part, names: PropertyNames): (from: number, to: number) => Properties {
  const known = new Stretches(part.bytes, (from, to) => {
    const said: Record<string, string> = {};
    scan(part, noted(part, names, said), from, to);
    return said;
  });
  return (from, to) => known.at(from, to);
}

/** Reads properties into `said`; `end` is told where they end. */
export const noted = (part: Part, names: PropertyNames, said: Record<string, string>, end: Reading['end'] = () => {}): Reading => ({
  child(name, start, openEnd) {
    const within = names.get(name);
    if (within === null) said[name] ??= part.attribute(start, openEnd, 'val') ?? '';
    return within ? noted(part, within, said) : null;
  },
  end,
});

/** Whether a property that is on by merely being there is on. */
export const isOn = (properties: Properties, name: string): boolean => name in properties && !['0', 'false', 'off'].includes(properties[name]!);

/** A whole number among the properties; `undefined` when absent or not one. */
export const numberOf = (properties: Properties, name: string): number | undefined => (name in properties && /^-?\d{1,9}$/.test(properties[name]!) ? Number(properties[name]) : undefined);
