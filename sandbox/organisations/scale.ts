import type { Post } from './posts.ts';

/** The posts of one organisation, and what it is called. */
export interface Chart {
  readonly name: string;
  readonly posts: readonly Post[];
}

/**
 * The charts, and after them as many further divisions of the same shape as it takes until they hold `people` in all.
 * The last division is cut from below; who is left still reports to somebody who is.
 */
export function scaleTo(people: number, charts: readonly Chart[]): readonly Chart[] {
  const scaled = [...charts];
  let left = people - sum(charts.flatMap(({ posts }) => posts));
  for (let copy = 0; left > 0; copy++) {
    const chart = charts[copy % charts.length];
    if (!chart) {
      throw new Error(`Cannot scale to ${people} people: there is no chart to copy`);
    }
    const division = divisionOf(chart, Math.floor(copy / charts.length) + 2);
    const posts = cut(division.posts, left);
    scaled.push({ ...division, posts });
    left -= sum(posts);
  }
  return scaled;
}

/** The same posts under names of their own, so that charts can stand side by side. */
function divisionOf({ name, posts }: Chart, number: number): Chart {
  return {
    name: `${name} ${number}`,
    posts: posts.map((post) => ({ ...post, unit: `${post.unit} ${number}` })),
  };
}

/** The first people from the top of the chart down. */
function cut(posts: readonly Post[], people: number): readonly Post[] {
  if (sum(posts) <= people) {
    return posts;
  }
  let left = people;
  return fromTheTop(posts).flatMap((post) => {
    const headcount = Math.min(post.headcount, left);
    left -= headcount;
    return headcount > 0 ? [{ ...post, headcount }] : [];
  });
}

function fromTheTop(posts: readonly Post[]): readonly Post[] {
  const below = new Map<string, Post[]>();
  const names = new Set(posts.map(({ post }) => post));
  for (const post of posts) {
    const above = names.has(post.reportsTo) ? post.reportsTo : '';
    const known = below.get(above);
    if (known) {
      known.push(post);
    } else {
      below.set(above, [post]);
    }
  }
  const sorted = [...(below.get('') ?? [])];
  for (const { post } of sorted) {
    sorted.push(...(below.get(post) ?? []));
  }
  return sorted;
}

const sum = (posts: readonly Post[]): number => posts.reduce((total, { headcount }) => total + headcount, 0);
