// A table copied from Word loses its cells as plain text wherever one holds several paragraphs; its HTML keeps them.
const area = document.getElementById('table');

area.addEventListener('paste', (event) => {
  const html = event.clipboardData.getData('text/html');
  const table = html && new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return;
  event.preventDefault();
  const start = area.selectionStart;
  const text = rows(table).join('\n') + '\n';
  area.setRangeText(text, start, area.selectionEnd, 'end');
});

// A cell that reaches down over rows holds its text in each of them; one that reaches to the side leaves the cells beside it empty.
function rows(table) {
  const reaching = [];
  return [...table.rows].map((row) => {
    const line = [];
    const fromAbove = () => {
      while (reaching[line.length]?.rows > 0) {
        reaching[line.length].rows--;
        line.push(reaching[line.length].text);
      }
    };
    for (const cell of row.cells) {
      const texts = [written(cell), ...Array(cell.colSpan - 1).fill('')];
      fromAbove();
      for (const text of texts) {
        reaching[line.length] = { text, rows: cell.rowSpan - 1 };
        line.push(text);
      }
    }
    fromAbove();
    return line.join('\t');
  });
}

function written(cell) {
  cell.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
  const blocks = [...cell.querySelectorAll('p, div, li')].filter((block) => !block.querySelector('p, div, li'));
  const lines = (blocks.length > 0 ? blocks : [cell]).map((block) => block.textContent.replace(/[ \t\r\n\u00a0]+/g, ' ').trim());
  const text = lines.filter((line) => line).join('\n');
  return /[\n\t]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
