/** A message of RFC 5322, or one of its MIME parts. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The leaves of a message that has parts, in their order, decoded. */
export function partsOf(message: string): readonly (Part & { text: string; bytes: Uint8Array })[] {
  const part = parsed(message);
  const boundary = /boundary="([^"]+)"/.exec(part.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) {
    const bytes = bytesOf(part.headers, part.body);
    return [{ ...part, bytes, text: new TextDecoder().decode(bytes) }];
  }
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((each) => partsOf(each.replace(/^\r\n/, '')));
}

/** A message or a part of one; header names in lower case, header values unfolded and decoded. */
export function parsed(message: string): Part {
  const end = message.indexOf('\r\n\r\n');
  const headers = new Map<string, string>();
  for (const line of unfolded(message.slice(0, end)).split('\r\n')) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim()));
  }
  return { headers, body: message.slice(end + 4) };
}

/** The text of a message that has no parts. */
export function decoded(headers: ReadonlyMap<string, string>, body: string): string {
  return new TextDecoder().decode(bytesOf(headers, body));
}

function bytesOf(headers: ReadonlyMap<string, string>, body: string): Uint8Array {
  const encoding = headers.get('content-transfer-encoding');
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  if (encoding === 'quoted-printable') return quotedPrintable(body.replace(/=\r\n/g, ''));
  return new TextEncoder().encode(body);
}

function quotedPrintable(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '=') {
      bytes.push(Number.parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(text.charCodeAt(at));
  }
  return Uint8Array.from(bytes);
}

/** Encoded words of RFC 2047, read; those that follow one another are one text. */
function words(value: string): string {
  return value.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (run) => {
    const bytes = [...run.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].flatMap(([, kind, text = '']) =>
      kind?.toLowerCase() === 'b'
        ? [...Buffer.from(text, 'base64')]
        : [...quotedPrintable(text.replaceAll('_', ' '))],
    );
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

function unfolded(headers: string): string {
  return headers.replace(/\r\n[ \t]+/g, ' ');
}
