import { SETTINGS_KEY } from '../store/settings.ts'

/**
 * Runs in the page's head before the first paint, so that a kept theme or type size never flashes in late.
 * It repeats the essence of `applySettings` in the smallest form; a test holds the two together.
 */
export const EARLY_SCRIPT = `(function(){var d=document.documentElement,s={};d.classList.add("js");try{s=JSON.parse(localStorage.getItem("${SETTINGS_KEY}"))||{}}catch(e){}
var t=s.theme;if(t!=="light"&&t!=="sepia"&&t!=="dark")t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";d.dataset.theme=t;
d.dataset.marks=s.marks||"quiet";if(s.size)d.style.setProperty("--user-size",s.size/16+"rem");if(s.leading)d.style.setProperty("--user-leading",s.leading);if(s.measure)d.style.setProperty("--user-measure",s.measure)})()`
