// The way in. Plain JavaScript, so that a Node too old for the product can still say so instead of failing to parse it.
const NEEDED = 26;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Rådslag behöver Node ${NEEDED} eller nyare; det här är Node ${process.versions.node}. Kör "npm ci" och sedan "npm start": npm hämtar rätt Node.\n` +
      `Rådslag needs Node ${NEEDED} or later; this is Node ${process.versions.node}. Run "npm ci", then "npm start": npm brings the right Node.\n`,
  );
  process.exit(2);
}
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
