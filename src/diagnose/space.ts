import { classesOf, type Classes } from './classes.js';
import type { Component } from './components.js';
import { gridsOf, type Grid } from './grid.js';
import { rolesOf, type Role } from './roles.js';
import { systemOf, type Gaps, type System } from './system.js';

/** All that depends on the form and on which cells can be read, and not on any figure. */
export interface Space {
  readonly system: System;
  readonly classes: Classes;
  readonly grids: readonly Grid[];
  /** By cell. */
  readonly roles: readonly Role[];
}

/** The space of a component, kept for as long as the component lives. */
export function spaceOf(component: Component, gaps: Gaps): Space {
  const kept = spaces.get(component) ?? new Map<string, Space>();
  spaces.set(component, kept);
  const key = `${gaps.unweighed.join()}|${gaps.unread.join()}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const system = systemOf(component, gaps);
  const space = { system, classes: classesOf(system), grids: gridsOf(system), roles: rolesOf(system) };
  kept.set(key, space);
  return space;
}

/** Cache: by component, then by the gaps in the reading; reports without gaps share one entry. */
const spaces = new WeakMap<Component, Map<string, Space>>();
const mostKept = 32;
