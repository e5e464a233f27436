import { xmlEvents } from './xml.ts';

/** What a style says of its paragraphs or characters, what it is based on included. */
export interface DocxStyle {
  /** As people know it; its id may be another in every program. */
  readonly name?: string;
  readonly heading?: number;
  readonly strike?: boolean;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly list?: DocxList;
}

export interface DocxList {
  readonly id: string;
  readonly level: number;
}

/** How a level of a list is numbered. */
export interface DocxLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** The styles of `word/styles.xml` by id. */
export function docxStyles(xml: string): ReadonlyMap<string, DocxStyle> {
  const own = new Map<string, DocxStyle & { basedOn?: string }>();
  let id: string | undefined;
  let style: { -readonly [Key in keyof DocxStyle]?: DocxStyle[Key] } & { basedOn?: string } = {};
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'close' && event.name === 'style' && id !== undefined) {
      own.set(id, style);
      id = undefined;
    }
    if (event.kind !== 'open') continue;
    const { val = '' } = event.attributes;
    switch (event.name) {
      case 'style':
        id = event.attributes['styleId'];
        style = {};
        break;
      case 'basedOn':
        style.basedOn = val;
        break;
      case 'name': {
        style.name = val;
        const level = /^(?:heading|rubrik)\s*([1-6])$/iu.exec(val)?.[1];
        if (level !== undefined) style.heading = Number(level);
        else if (/^(?:title|rubrik)$/iu.test(val)) style.heading = 1;
        break;
      }
      case 'outlineLvl':
        if (/^[0-5]$/u.test(val)) style.heading ??= Number(val) + 1;
        break;
      case 'strike':
      case 'dstrike':
        style.strike = isOn(val);
        break;
      case 'b':
        style.bold = isOn(val);
        break;
      case 'vanish':
        style.hidden = isOn(val);
        break;
      case 'ilvl':
        style.list = { id: style.list?.id ?? '', level: Number(val) || 0 };
        break;
      case 'numId':
        style.list = { id: val, level: style.list?.level ?? 0 };
        break;
    }
  }
  return new Map([...own.keys()].map((each) => [each, inherited(own, each)]));
}

/** The levels of the lists of `word/numbering.xml`, by list and level. */
export function docxNumbering(xml: string): ReadonlyMap<string, ReadonlyMap<number, DocxLevel>> {
  const abstract = new Map<string, Map<number, DocxLevel>>();
  const lists = new Map<string, ReadonlyMap<number, DocxLevel>>();
  let [abstractId, listId, level] = ['', '', 0];
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    const { val = '', abstractNumId = '', numId = '', ilvl = '' } = event.attributes;
    const levels = abstract.get(abstractId);
    const set = (change: Partial<DocxLevel>) =>
      levels?.set(level, { format: 'decimal', text: '%1.', start: 1, ...levels.get(level), ...change });
    switch (event.name) {
      case 'abstractNum':
        abstractId = abstractNumId;
        abstract.set(abstractId, new Map());
        break;
      case 'num':
        listId = numId;
        abstractId = '';
        break;
      case 'abstractNumId':
        lists.set(listId, abstract.get(val) ?? new Map());
        break;
      case 'lvl':
        level = Number(ilvl) || 0;
        break;
      case 'start':
        set({ start: Number(val) || 0 });
        break;
      case 'numFmt':
        set({ format: val });
        break;
      case 'lvlText':
        set({ text: val });
        break;
    }
  }
  return lists;
}

/** `<w:b/>` and `<w:b w:val="1"/>` turn on, `0`, `false` and `off` turn off. */
export function isOn(val: string | undefined): boolean {
  return val !== '0' && val !== 'false' && val !== 'off';
}

function inherited(own: ReadonlyMap<string, DocxStyle & { basedOn?: string }>, id: string): DocxStyle {
  const chain: DocxStyle[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = own.get(at)?.basedOn) {
    seen.add(at);
    const { basedOn: _basedOn, ...style } = own.get(at) ?? {};
    chain.unshift(style);
  }
  return Object.assign({}, ...chain) as DocxStyle;
}
