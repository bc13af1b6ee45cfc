import { SETTINGS_KEY } from '../store/settings.ts'

/**
 * For so long, in milliseconds, a page waits for its fonts before it is painted. Where they are there by then, lines
 * never break elsewhere under the reader's eyes; where not, the page stands in a stand-in first.
 */
const PATIENCE = 250

/**
 * Runs in the page's head before the first paint, so that a kept theme or type size never flashes in late.
 * It repeats the essence of `applySettings` in the smallest form; a test holds the two together.
 *
 * The fonts are known only once the style sheet below it is read, which is at the first frame.
 */
export const EARLY_SCRIPT = `(function(){var d=document.documentElement,s={};d.classList.add("js");try{s=JSON.parse(localStorage.getItem("${SETTINGS_KEY}"))||{}}catch(e){}
var t=s.theme;if(t!=="light"&&t!=="sepia"&&t!=="dark")t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";d.dataset.theme=t;
d.dataset.marks=s.marks||"quiet";if(s.size)d.style.setProperty("--user-size",s.size/16+"rem");if(s.leading)d.style.setProperty("--user-leading",s.leading);if(s.measure)d.style.setProperty("--user-measure",s.measure);
function show(){d.classList.remove("waits")}var f=document.fonts;if(f){d.classList.add("waits");setTimeout(show,${PATIENCE});requestAnimationFrame(function(){Promise.all([f.load('1em "Newsreader Variable"'),f.load('1em "Instrument Sans Variable"')]).then(show,show)})}})()`
