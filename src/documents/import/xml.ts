/** What a scan of XML meets, in order. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** XML that no office program writes. */
export class XmlFault extends Error {}

/**
 * The elements and words of an XML file as office programs write them. Names come without their prefix. A document type is
 * refused, and with it every entity but the five of XML: nothing can be made to grow or to be fetched.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) {
      const text = xml.slice(at, open < 0 ? xml.length : open);
      if (text !== '') yield { kind: 'text', text: unescaped(text) };
      if (open < 0) return;
    }
    if (xml.startsWith('<!--', open)) {
      at = after(xml, '-->', open + 4);
      continue;
    }
    if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) };
      continue;
    }
    if (xml.startsWith('<?', open)) {
      at = after(xml, '?>', open + 2);
      continue;
    }
    if (xml.startsWith('<!', open)) throw new XmlFault('a document type');
    at = after(xml, '>', open + 1);
    const tag = xml.slice(open + 1, at - 1);
    if (tag.startsWith('/')) yield { kind: 'close', name: local(tag.slice(1).trim()) };
    else {
      const opened = new Opened(tag);
      yield opened;
      if (tag.endsWith('/')) yield { kind: 'close', name: opened.name };
    }
  }
}

/** An element that opens. Its attributes are read when somebody asks: most say only how words look. */
class Opened {
  readonly kind = 'open';
  readonly name: string;
  private readonly tag: string;
  private readonly from: number;

  constructor(tag: string) {
    const qualified = /^[^\s/]*/u.exec(tag)?.[0] ?? '';
    this.name = local(qualified);
    this.tag = tag;
    this.from = qualified.length;
  }

  get attributes(): Readonly<Record<string, string>> {
    return attributesOf(this.tag, this.from);
  }
}

function attributesOf(tag: string, from: number): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  if (tag.includes('=')) {
    // One after the other from the name on: what is no attribute ends them, and is never searched through again.
    const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;
    attribute.lastIndex = from;
    for (let match = attribute.exec(tag); match; match = attribute.exec(tag))
      attributes[local(match[1] ?? '')] = unescaped(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new XmlFault('an element without an end');
  return at + end.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}
