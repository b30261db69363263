package webpage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const good = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Een bladzij</title>
<style>
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #6f6f6f; --soft: #f3f3f3; --link: #0b4f9c; --g0: #d9b8e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --line: #9a9a9a; --soft: #242424; --link: #9cc8ff; --g0: #5f4470; } }
body { font: 1rem/1.5 sans-serif; overflow-wrap: break-word; } a:focus-visible { outline: 3px solid; } .scroll { overflow-x: auto; }
th { background: var(--soft); } .key { background: var(--g0); } svg text { font-size: 15px; }
@page { size: A4; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #6f6f6f; --soft: #f3f3f3; --link: #000; --g0: #d9b8e8; } nav, details { display: none; } .scroll { overflow: visible; } }
</style></head>
<body><header><h1>Een bladzij</h1></header><main>
<nav aria-label="inhoud"><a href="#a">naar a</a></nav>
<section id="a"><h2>Eerst</h2><h3>Dan</h3></section>
<figure tabindex="0" aria-label="kaart"><svg role="img" width="400" height="300" aria-label="wat hier staat" aria-describedby="d">
<defs><marker id="m"><path d="M0 0L10 5z"/></marker></defs>
<path d="M80 100 C80 150 80 150 80 200" marker-end="url(#m)"><title>van een naar twee</title></path>
<rect x="10" y="20" width="140" height="80"/><text x="80" y="60">een</text>
<rect x="10" y="200" width="140" height="80"/><text x="80" y="240">twee</text>
<rect x="200" y="110" width="140" height="80"/><text x="270" y="150">drie</text>
</svg></figure><details id="d"><summary>pijlen</summary></details>
<div class="scroll" tabindex="0" role="region" aria-label="tabel"><table><caption>getallen</caption><thead><tr><th scope="col">uren</th></tr></thead></table></div>
</main><footer>einde</footer></body></html>`

func TestAGoodPageHasNoFaults(t *testing.T) {
	assert.Empty(t, Faults(good))
	assert.Empty(t, Overlaps(good, 15))
}

// Each of these does harm to somebody, and is seen.
func TestEachFaultIsSeen(t *testing.T) {
	for _, c := range []struct{ was, is, says string }{
		{`lang="nl"`, `lang=""`, "language"},
		{"</nav>", "", "not well formed"},
		{`initial-scale=1`, `initial-scale=1, maximum-scale=1`, "enlarged"},
		{"<title>Een bladzij", "<title>", "title without text"},
		{"<main>", "<main></main><main>", "2 of main"},
		{`<nav aria-label="inhoud">`, "<nav>", "nav without a name"},
		{"</style>", "</style><script>x</script>", "network"},
		{`href="#a"`, `href="https://example.nl/a"`, "network"},
		{"@page {", "@font-face { src: url(letters.woff); } @page {", "network"},
		{`href="#a"`, `href="#b"`, "leads nowhere"},
		{`aria-describedby="d"`, `aria-describedby="e"`, "leads nowhere"},
		{`<details id="d">`, `<details id="d"><p id="a"></p>`, "twice"},
		{"naar a</a>", "</a>", "link without text"},
		{"<h2>Eerst</h2>", "", "h3 after h1"},
		{"<caption>getallen</caption>", "", "caption"},
		{` scope="col"`, "", "without scope"},
		{` aria-label="wat hier staat"`, "", "picture without a name"},
		{`role="img" `, "", "picture without a name"},
		{`tabindex="0" aria-label="kaart"`, `tabindex="0"`, "figure without a name"},
		{`<div class="scroll" tabindex="0"`, `<div class="scroll"`, "out of reach"},
		{`class="scroll"`, `class="wide"`, "wider than the screen"},
		{`<figure tabindex="0"`, `<figure tabindex="2"`, "focus does not follow"},
		{"<footer>", `<footer><img src="x.png" alt="x">`, "no text beside it"},
		{"font: 1rem/1.5", "font: 16px/1.5", "pixels: body"},
		{"(prefers-color-scheme: dark)", "(min-width: 1rem)", "prefers-color-scheme"},
		{"outline: 3px solid", "outline: none", "focus cannot be seen"},
		{"overflow-wrap: break-word; ", "", "overflow-wrap"},
		{"nav, details { display", "nav, section { display", "paper loses section"},
		{".scroll { overflow: visible; }", "", "paper cuts off"},
		{":root { color-scheme: light; --ink: #000;", ":root { --ink: #000;", "paper may come out dark"},
		{"--ink: #1a1a1a", "--ink: #8a8a8a", "ink on paper: 3"},
		{"--soft: #242424", "--soft: #808080", "ink on soft: 3"},
		{"--line: #6f6f6f", "--line: #bbb", "line on paper: 1"},
		{"--link: #9cc8ff", "--link: #0b4f9c", "link on paper: 2"},
		{"--soft: #242424; ", "", "has no soft"},
	} {
		page := strings.Replace(good, c.was, c.is, 1)
		require.NotEqual(t, good, page, c.was)
		assert.Contains(t, strings.Join(Faults(page), "\n"), c.says, c.is)
	}
}

func TestEachOverlapIsSeen(t *testing.T) {
	for _, c := range []struct{ was, is, says string }{
		{`<rect x="200" y="110"`, `<rect x="140" y="110"`, "runs over the edge"},
		{`<rect x="200" y="110"`, `<rect x="140" y="90"`, "lies on box"},
		{`<rect x="200" y="110"`, `<rect x="10" y="110"`, "runs through a box"},
		{`<rect x="200" y="110"`, `<rect x="300" y="110"`, "outside its picture"},
		{`<text x="270" y="150">drie`, `<text x="90" y="60">drie`, "lies on"},
		{`>een<`, `>een heel lange naam<`, "runs over the edge"},
		{`C80 150 80 150 80 200`, `C80 150 400 150 400 150`, "runs through a box"},
		{`<text x="270" y="150"`, `<text x="270" y="5"`, "outside its picture"},
	} {
		page := strings.Replace(good, c.was, c.is, 1)
		require.NotEqual(t, good, page, c.was)
		assert.Contains(t, strings.Join(Overlaps(page, 15), "\n"), c.says, c.is)
	}
}
