import type { RichText } from '../../src/domain/basics/rich-text.ts';

/** What a program puts on the clipboard as `text/html`, and what the protocol is to make of it. The people are invented. */
export interface Clipboard {
  readonly from: string;
  readonly html: string;
  readonly text: RichText;
}

const plain = (text: string) => ({ type: 'paragraph' as const, spans: [{ text }] });
const bold = (text: string) => ({ text, bold: true as const });
const list = (ordered: boolean, ...items: readonly string[]) => ({
  type: 'list' as const,
  ordered,
  items: items.map((text) => [{ text }]),
});

const WORD_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<link rel=File-List href="file:///C:/Users/anna/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;}
 p.MsoNormal, li.MsoNormal {margin:0cm; font-size:12.0pt; font-family:"Aptos",sans-serif;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Normal tabell";}</style><![endif]--></head>
<body lang=SV style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->`;
const WORD_FOOT = '<!--EndFragment--></body></html>';

const bullet =
  (glyph: string, font: string, level = 1, part = 'Middle') =>
  (words: string) =>
    `<p class=MsoListParagraphCxSp${part} style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:${font};mso-fareast-font-family:${font};mso-bidi-font-family:${font}'><span style='mso-list:Ignore'>${glyph}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

/** One row a program; each in the shape that the program really writes. */
export const CLIPBOARDS: readonly Clipboard[] = [
  {
    from: 'Word: paragraphs, bold, a soft break, line wraps of the source and an empty paragraph',
    html: `${WORD_HEAD}<p class=MsoNormal>Projektledare Eva Påhitt från <b style='mso-bidi-font-weight:normal'>Exempelby
kommun</b> gör en slut&shy;rapportering.<span style='mso-spacerun:yes'>  </span>Projektet har
levererat.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Första raden<br>
andra raden<o:p></o:p></p>${WORD_FOOT}`,
    text: [
      {
        type: 'paragraph',
        spans: [
          { text: 'Projektledare Eva Påhitt från ' },
          bold('Exempelby kommun'),
          { text: ' gör en slutrapportering. Projektet har levererat.' },
        ],
      },
      plain('Första raden\nandra raden'),
    ],
  },
  {
    from: 'Word: a drawn list with symbol bullets and a level inside',
    html: `${WORD_HEAD}<p class=MsoNormal>Idéerna var:<o:p></o:p></p>${bullet('·', 'Symbol', 1, 'First')('Platsmätning')}${bullet('o', '"Courier New"', 2)('för stranden')}${bullet('§', 'Wingdings', 3)('och hamnen')}${bullet('·', 'Symbol', 1, 'Last')('Vattenkontroll')}<p class=MsoNormal>Efter listan.<o:p></o:p></p>${WORD_FOOT}`,
    text: [
      plain('Idéerna var:'),
      list(false, 'Platsmätning', 'för stranden', 'och hamnen', 'Vattenkontroll'),
      plain('Efter listan.'),
    ],
  },
  {
    from: 'Word: a numbered list, and a numbered heading that keeps its number',
    html: `${WORD_HEAD}<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Budget 2031</h1>${bullet('1.', 'Aptos')('läsa')}${bullet('2.', 'Aptos')('skriva')}${WORD_FOOT}`,
    text: [{ type: 'paragraph', spans: [bold('3 Budget 2031')] }, list(true, 'läsa', 'skriva')],
  },
  {
    from: 'Word: tracked changes and a comment',
    html: `${WORD_HEAD}<p class=MsoNormal>Gruppen <span class=msoDel><del cite="mailto:Anna%20Ek" datetime="2031-02-17T10:04">avslår</del></span><span class=msoIns><ins cite="mailto:Anna%20Ek" datetime="2031-02-17T10:04">bifaller</ins></span> förslaget<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AE1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span>.<o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Stämmer det?</p></div></div></div>${WORD_FOOT}`,
    text: [plain('Gruppen bifaller förslaget.')],
  },
  {
    from: 'Word: a table with one line a cell',
    html: `${WORD_HEAD}<table class=MsoTableGrid border=1><tr><td width=300><p class=MsoNormal><b>Kommun<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Belopp:<o:p></o:p></b></p></td><td><p class=MsoNormal><b>År</b></p></td></tr>
<tr><td><p class=MsoNormal>Exempelby<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal>250&nbsp;tkr<o:p></o:p></p></td></tr></table>${WORD_FOOT}`,
    text: [
      {
        type: 'paragraph',
        spans: [bold('Kommun'), { text: ', ' }, bold('Belopp: År')],
      },
      plain('Exempelby, 250 tkr'),
    ],
  },
  {
    from: 'Word on the web: every item in a list of its own',
    html: `<div class="OutlineElement Ltr"><p class="Paragraph" paraid="1" style="font-weight:normal"><span data-contrast="auto" class="TextRun" style="font-weight:bold"><span class="NormalTextRun">Beslut</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-leveltext="" data-font="Symbol" data-aria-level="1" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">en sak</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-leveltext="" data-aria-level="1" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">en </span></span><span class="TextRun"><span class="NormalTextRun">sak till</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>`,
    text: [{ type: 'paragraph', spans: [bold('Beslut')] }, list(false, 'en sak', 'en sak till')],
  },
  {
    from: 'Outlook: lines as blocks, an empty line between, a guarded link, a picture and a signature',
    html: `<div dir="ltr"><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">Hej!</div><div class="elementToProof"><br></div><div class="elementToProof">Underlaget finns <a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexempelby.example%2Funderlag%3Fid%3D7&amp;data=05%7C02&amp;reserved=0" originalsrc="x">här</a>.&nbsp;</div><div><img src="https://track.example/pixel.gif" width="1" height="1" alt="Logotyp för Exempelby kommun"></div><div>Anna Ek&nbsp;&nbsp;|&nbsp;&nbsp;<a href="mailto:anna.ek@exempelby.example">anna.ek@exempelby.example</a></div></div>`,
    text: [
      plain('Hej!'),
      plain('Underlaget finns här (https://exempelby.example/underlag?id=7).'),
      plain('Anna Ek | anna.ek@exempelby.example'),
    ],
  },
  {
    from: 'Outlook on the web: a list whose Word styles were taken off, drawn with hard spaces',
    html: `<p class="x_MsoNormal" style="margin: 0px;">Inför mötet:</p><p class="x_MsoListParagraph" style="margin: 0px 0px 0px 48px; text-indent: -18pt;"><span style="font-family: Symbol;">·<span style="font: 7pt &quot;Times New Roman&quot;;">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span>läs underlaget</p><p class="x_MsoListParagraph" style="text-indent: -18pt;"><span style="font-family: Symbol;">\uF0B7<span>&nbsp;&nbsp; </span></span>svara i tid</p>`,
    text: [plain('Inför mötet:'), list(false, 'läs underlaget', 'svara i tid')],
  },
  {
    from: 'a mail laid out in a table, with a quotation and lines parted by breaks',
    html: `<table width="600"><tr><td><table><tr><td><p>Hej alla,</p><p>Förslaget bifogas.</p></td></tr></table></td></tr></table><div>Från: Bo Dikt &lt;bo@example.org&gt;<br>Skickat: den 3 mars 2031 09:12<br><br>&gt; Vi ses.</div><blockquote type="cite"><div>Tack<br>- kaffe<br>- te<br>Hälsningar</div></blockquote>`,
    text: [
      plain('Hej alla,'),
      plain('Förslaget bifogas.'),
      plain('Från: Bo Dikt <bo@example.org>\nSkickat: den 3 mars 2031 09:12'),
      plain('> Vi ses.'),
      plain('Tack'),
      list(false, 'kaffe', 'te'),
      plain('Hälsningar'),
    ],
  },
  {
    from: 'Teams: a message with an emoji and a mention',
    html: `<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Anna Ek</span>&nbsp;tack&nbsp;<span title="Tumme upp" class="animated-emoticon-20-yes"><img itemscope itemtype="http://schema.skype.com/Emoji" itemid="yes" src="https://statics.teams.example/yes.png" alt="👍" style="width:20px"></span></p><p>&nbsp;</p><ul><li>en</li><li><strong>två</strong></li></ul>`,
    text: [
      plain('Anna Ek tack 👍'),
      { type: 'list', ordered: false, items: [[{ text: 'en' }], [bold('två')]] },
    ],
  },
  {
    from: 'Google Docs: all inside a b that is not bold, weights by style, nested lists',
    html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Rubrik</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;white-space:pre;white-space:pre-wrap;">Text med </span><span style="font-weight:700;white-space:pre-wrap;">fet</span><span style="font-weight:400;white-space:pre-wrap;"> stil.</span></p><br /><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">ett</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">ett och ett halvt</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span style="font-weight:400;">två</span></p></li></ol></b><br class="Apple-interchange-newline">`,
    text: [
      plain('Rubrik'),
      { type: 'paragraph', spans: [{ text: 'Text med ' }, bold('fet'), { text: ' stil.' }] },
      list(true, 'ett', 'ett och ett halvt', 'två'),
    ],
  },
  {
    from: 'a page of the web with scripts, styles, forms and links',
    html: `<style>p{color:red}</style><script>globalThis.ran = true</script><article><h1>Nyheter</h1><p onclick="globalThis.ran = true">Läs <a href="javascript:globalThis.ran=true">mer</a> på <a href="https://www.example.org/">example.org</a> eller <a href="/om">om oss</a>.</p><img src=x onerror="globalThis.ran = true"><svg onload="globalThis.ran=true"><text>bild</text></svg><iframe srcdoc="<script>parent.ran=true</script>">ram</iframe><p hidden>dolt</p><p style="display:none">dolt</p><button>Köp</button></article>`,
    text: [{ type: 'paragraph', spans: [bold('Nyheter')] }, plain('Läs mer på example.org eller om oss.')],
  },
];
