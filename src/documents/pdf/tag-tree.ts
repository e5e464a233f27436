import type { PdfDocument } from './document.ts';
import type { TagNode } from './rows.ts';

type Element = ReturnType<PdfDocument['struct']>;

/** The structure of a PDF, built as its content is drawn. */
export interface TagTree {
  /** Draws content of a node. */
  draw(node: TagNode, draw: () => void): void;
  /** The element of a node, for an annotation that belongs to it. */
  elementOf(node: TagNode): Element;
  /** A link must be finished on the page it stands on: pdfkit notes its page as it is finished. */
  endPage(): void;
  end(): void;
}

export function createTagTree(document: PdfDocument): TagTree {
  const elements = new Map<TagNode, Element>();
  const elementOf = (node: TagNode): Element => {
    const known = elements.get(node);
    if (known) return known;
    const element = document.struct(node.tag);
    if (node.numbering) attributeOf(element, { O: 'List', ListNumbering: node.numbering });
    elements.set(node, element);
    if (node.parent) elementOf(node.parent).add(element);
    else document.addStructure(element);
    return element;
  };
  return {
    elementOf,
    draw(node, draw) {
      const element = elementOf(node);
      const content = document.markStructureContent(node.tag);
      draw();
      document.endMarkedContent();
      element.add(content);
    },
    endPage() {
      for (const [node, element] of elements)
        if (node.link) {
          element.end();
          elements.delete(node);
        }
    },
    end() {
      for (const [node, element] of elements) if (!node.parent) element.end();
    },
  };
}

/** pdfkit's types know nothing of an element's attributes, nor does it set those of a list. */
function attributeOf(element: Element, attribute: object): void {
  const { dictionary } = element as unknown as { readonly dictionary: { readonly data: object } };
  Object.assign(dictionary.data, { A: attribute });
}
