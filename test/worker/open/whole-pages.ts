import { STORY } from './pages.ts'

/** The same story in whole pages, with all that publishers put around and into an article, and mark-up at its untidiest. */

const { title, author, source, published, paragraphs } = STORY
const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = paragraphs
const TIME = `${published}T09:30:00+00:00`
const icon = '<svg viewBox="0 0 24 24" aria-hidden="true"><title>Icon of a thing</title><path d="M1 1h2"/></svg>'
const lazyImage = (caption: string) =>
  `<figure class="media"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/bridge.jpg" data-srcset="/bridge-2.jpg 2x" alt="A bridge" loading="lazy"><noscript><img src="/bridge.jpg" alt="A bridge"></noscript><figcaption>${caption}</figcaption></figure>`

const cookieBanner =
  '<div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy"><div class="ot-sdk-container"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for the purposes below.</p><button>Accept all</button><button>Reject all</button></div></div>'
const newsletterBox =
  '<div class="newsletter-signup" data-module="newsletter"><h3>The morning briefing</h3><p>Start the day with all you need to know, free, in your inbox.</p><form><label>E-mail address<input type="email"></label><button>Sign up</button></form></div>'
const shareBar = `<div class="share-tools" data-share-url="https://x.example/"><span>Share</span><a href="#fb">${icon}Facebook</a><a href="#wa">${icon}WhatsApp</a><button>Copy link</button></div>`
const advertisement = '<div class="ad-unit" id="div-gpt-ad-1"><span class="ad-label">Advertisement</span></div>'
const teasers =
  '<section class="related-content" aria-label="More stories"><h2>More on this story</h2><ul><li><a href="/a">Ten places to eat in Orrin</a></li><li><a href="/b">Castle Ford floods again</a></li><li><a href="/c">Letters: who pays for the bridge?</a></li></ul></section>'
const mostRead =
  '<aside class="most-read"><h2>Most read</h2><ol><li><a href="/1">Council tax to rise</a></li><li><a href="/2">Lost dog found in Selby</a></li></ol></aside>'
const comments =
  '<section id="comments" class="comments"><h2>Comments (2)</h2><div class="comment"><b>otto_p</b><p>About time too, I say, and I have said so to anybody who would listen for two years.</p></div></section>'
const menu =
  '<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>'
const linkedData = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#org","name":"${source}"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"News"}]},{"@type":"WebPage","name":"${title} - ${source}","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"${title}","datePublished":"${TIME}","dateModified":"2026-02-16T11:00:00+00:00","author":[{"@type":"Person","name":"${author}"}],"publisher":{"@id":"#org","name":"${source}"}}]}</script>`

/** A newspaper's theme for WordPress: boxes of all sorts between the paragraphs, a pull quote, an edited photograph. */
const wordpress = `<!doctype html><html lang="en-GB" class="no-js"><head><meta charset="utf-8"><title>${title} &#8211; ${source}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title} - ${source}"><meta property="og:site_name" content="${source}">${linkedData}
<script>document.documentElement.className='js'</script></head><body class="post-template-default single">${cookieBanner}
<div class="td-header">${menu}<div class="breaking">Breaking: Storm closes the coast road</div></div>
<main><article class="post-812 post type-post hentry"><header class="entry-header"><div class="cat"><a href="/news" rel="category tag">News</a></div><h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="byline"><span class="author vcard"><a class="url fn n" rel="author" href="/author/hanna">${author}</a></span></span>
<time class="updated" datetime="2026-02-16T11:00:00+00:00">Updated 16 February 2026</time><time class="entry-date published" datetime="${TIME}">14 February 2026</time><span class="reading-time">3 min read</span></div></header>
${shareBar}${lazyImage('Walkers on the bridge on Saturday. Photograph: County council')}
<div class="entry-content"><p class="has-drop-cap"><span class="dropcap">${first.slice(0, 1)}</span>${first.slice(1)}</p>${advertisement}<p>${second}</p>
<blockquote class="wp-block-pullquote"><p>“I have never sold so much bread before ten”</p></blockquote><p>${third}</p>${newsletterBox}<p>${fourth}</p>
<div class="wp-block-group also-read"><p><strong>Also read:</strong> <a href="/ford">Castle Ford floods again</a></p></div><p>${fifth}</p><p>${sixth}</p>
<div class="post-tags"><span>Tags:</span> <a href="/t/orrin" rel="tag">Orrin</a> <a href="/t/bridges" rel="tag">Bridges</a></div></div></article>${teasers}${comments}</main>
${mostRead}<footer><p>© 2026 ${source}. All rights reserved.</p></footer></body></html>`

/** A publishing house's own system: paragraphs in boxes, each with its ids, the page's story in two parts around an advertisement. */
const newsroom = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${source}</title><link rel="canonical" href="https://orrin-herald.example/news/mill-bridge-reopens-4711.html">
<meta name="description" content="Walkers first, cars in April"><meta property="og:title" content="${title}">${linkedData}</head>
<body><div id="fusion-app" class="layout-section"><div class="b-header-nav-chain"><button aria-label="Sections">${icon}</button><a href="/">${source}</a>${menu}</div>${cookieBanner}
<div class="c-stack" data-style-direction="vertical"><h1 class="b-headline" data-qa="headline">${title}</h1><h2 class="b-subheadline">Walkers first, cars in April</h2>
<div class="b-byline">By <a class="b-byline__names" rel="author" href="/author/hanna">${author}</a></div><time class="b-date" datetime="2026-02-16T11:00:00Z">Updated Feb 16, 2026, 11 a.m.</time>
<article class="b-article-body article-body-wrapper" itemprop="articleBody"><p class="c-paragraph" data-pid="1">${first}</p><p class="c-paragraph" data-pid="2">${second}</p>
<div class="arcad-feature">${advertisement}</div><div class="interstitial-link-block"><p><b>[ </b><a href="/ford"><b>Castle Ford floods again</b></a><b> ]</b></p></div>
<p class="c-paragraph" data-pid="3">${third}</p><p class="c-paragraph">&nbsp;</p>${lazyImage('The deck was raised by 40 centimetres. (R. Tarn)')}
<p class="c-paragraph">${fourth.replace('Castle Ford', 'Castle&nbsp;Ford')}</p></article>
<div class="ad-break">${advertisement}</div><article class="b-article-body article-body-wrapper"><p class="c-paragraph">${fifth}</p><p class="c-paragraph">${sixth}</p></article>
<div class="b-author-bio"><p><b>${author}</b> reports on transport. She joined the paper in 2019.</p></div></div>${mostRead}${teasers}</div></body></html>`

/** Squarespace: every piece of text is a block of its own, in grids of boxes. */
const squarespace = `<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-GB"><head><meta charset="utf-8"><title>${title} &mdash; ${source}</title>
<meta property="og:site_name" content="${source}"/><meta property="og:title" content="${title} &mdash; ${source}"/><meta itemprop="datePublished" content="${published}T09:30:00+0000"/><meta itemprop="author" content="${author}"/><meta itemprop="headline" content="${title}"/></head>
<body class="tweak-portfolio"><div id="siteWrapper" class="site-wrapper"><header class="header"><div class="header-title"><a href="/">${source}</a></div>${menu}<a class="header-skip-link" href="#page">Skip to Content</a></header>
<main id="page"><article class="sections"><section class="page-section"><div class="content"><article class="blog-item-wrapper entry h-entry hentry"><div class="blog-item-top-wrapper"><div class="blog-item-meta-primary"><time class="dt-published" datetime="${published}">14 Feb</time></div>
<div class="blog-item-title"><h1 class="entry-title p-name">${title}</h1></div><div class="blog-item-author p-author h-card">Written By <a href="/blog?author=1">${author}</a></div></div>
<div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row"><div class="col"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content"><p style="white-space:pre-wrap;">${first}</p><p style="white-space:pre-wrap;">${second}</p></div></div></div>
<div class="sqs-block image-block">${lazyImage('Saturday at noon')}</div><div class="sqs-block quote-block"><blockquote><span>“</span>Nobody has slept here for two winters<span>”</span></blockquote></div>
<div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content"><p>${third}</p><p>${fourth}</p></div></div></div>
<div class="sqs-block newsletter-block"><h2>Subscribe</h2><p>Sign up with your email address to receive news and updates.</p><form><input type="email"><button>Sign Up</button></form><p>We respect your privacy.</p></div>
<div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content"><p>${fifth}</p><p>${sixth}</p></div></div></div></div></div></div></div>
<div class="blog-item-pagination"><a href="/prev"><div>Previous</div><h2>Castle Ford floods again</h2></a><a href="/next"><div>Next</div><h2>Council tax to rise</h2></a></div></article></div></section></article></main><footer>Powered by Squarespace</footer></div></body></html>`

/** A wiki of news: a date line, an infobox, references, links to edit. */
const wiki = `<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>${title} - ${source}</title><meta name="author" content="${author}"><meta property="og:site_name" content="${source}"><meta name="date" content="${published}"></head>
<body class="mediawiki ltr sitedir-ltr ns-0"><div class="mw-page-container"><header class="vector-header"><form><input type="search" placeholder="Search"></form></header>
<nav class="vector-menu"><h3>Navigation</h3><ul><li><a href="/Main">Main page</a></li><li><a href="/Random">Random article</a></li></ul></nav>
<main id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading"><span class="mw-page-title-main">${title}</span></h1><div id="siteSub">From ${source}, the free news source</div><div id="mw-content-text"><div class="mw-parser-output"><div role="note" class="hatnote">For the older bridge, see <a href="/x">Old bridge</a>.</div>
<table class="infobox"><tbody><tr><th>Mill bridge</th></tr><tr><td>Opened</td><td>1887</td></tr></tbody></table>
<p>${first}<sup class="reference"><a href="#cite-1">[1]</a></sup></p><p>${second}</p><p>${third}</p><h2><span class="mw-headline">Cars</span><span class="mw-editsection"><span>[</span><a href="/edit">edit</a><span>]</span></span></h2><p>${fourth}</p><p>${fifth}</p><p>${sixth}</p>
<h2><span class="mw-headline">Sources</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><div class="reflist"><ol class="references"><li><span class="mw-cite-backlink">^</span> <cite>County council, statement</cite></li></ol></div></div></div>
<div id="catlinks" class="catlinks"><a href="/c">Categories</a>: <ul><li><a href="/c1">Bridges</a></li></ul></div></main><footer><ul><li>This page was last edited on 16 February 2026, at 11:00.</li><li>Text is available under a licence.</li></ul></footer></div></body></html>`

/** A page for phones (AMP): elements of its own for pictures, advertisements and consent. */
const amp = `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>${title}</title><link rel="canonical" href="https://orrin-herald.example/mill-bridge"><meta property="og:site_name" content="${source}">${linkedData}<style amp-custom>p{margin:0}</style></head>
<body><amp-consent id="consent" layout="nodisplay"><div>We use cookies to improve your experience on this site and to show you advertisements that you like.<button>Accept</button></div></amp-consent><amp-sidebar id="menu" layout="nodisplay">${menu}</amp-sidebar><header class="top"><a href="/">${source}</a></header>
<article class="amp-wp-article"><header><h1>${title}</h1><div class="amp-wp-meta">By ${author}</div></header><amp-img src="/bridge.jpg" width="600" height="400" layout="responsive"><noscript><img src="/bridge.jpg"></noscript></amp-img>
<div class="amp-wp-article-content"><p>${first}</p><amp-ad type="doubleclick"><div placeholder>Advertisement</div></amp-ad><p>${second}</p><p>${third}</p><amp-social-share type="twitter"></amp-social-share><p>${fourth}</p><amp-carousel><figure><amp-img src="/2.jpg"></amp-img><figcaption>1 of 4: the new deck</figcaption></figure></amp-carousel><p>${fifth}</p><p>${sixth}</p></div></article>
<amp-list class="most-read" src="/list.json"><div fallback>Failed to load.</div></amp-list><footer>© ${source}</footer></body></html>`

/** A newsletter on the web (Substack): boxes to subscribe within the text, footnotes, words in spans. */
const substack = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title data-rh="true">${title} - by ${author}</title><meta property="og:title" content="${title}"/><meta name="author" content="${author}"/><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"${published}T09:30:00+00:00","author":[{"@type":"Person","name":"${author}"}],"publisher":{"@type":"Organization","name":"${source}"},"isAccessibleForFree":true}</script></head>
<body><div id="entry"><div class="main-menu"><a href="/">${source}</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${title}</h1><h3 class="subtitle">Walkers first, cars in April</h3>
<div class="pc-display-flex byline-wrapper"><div class="profile-hover-card-target"><a href="https://x.example/@hanna">${author}</a></div><div class="meta">Feb 14, 2026</div></div><div class="post-ufi"><button>${icon}42</button><button>${icon}7</button><button>Share</button></div></div>
<div class="available-content"><div class="body markup"><p><span>${first.slice(0, 40)}</span><span>${first.slice(40)}</span></p><p>${second.replace('3.2 million', '3.2\u00a0million')}</p><div class="subscription-widget-wrap" data-attrs="{&quot;text&quot;:&quot;Subscribe&quot;}"><div class="preamble"><p class="cta-caption">${source} is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"><button>Subscribe</button></form></div>
<p>${third}<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p><div class="pullquote"><p>Nobody has slept here for two winters.</p></div><p>${fourth}</p><div><hr></div><p>${fifth}</p><p>${sixth}</p><p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p>
<div class="footnote"><a class="footnote-number" href="#footnote-anchor-1">1</a><div class="footnote-content"><p>The bakery has been there since 1911.</p></div></div></div></div></article>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><p>About time too, I say, and I have said so to anybody who would listen for two years.</p></div></div><div class="portable-archive"><a href="/p/x">Ten places to eat in Orrin</a></div></div></div></body></html>`

export const WHOLE_PAGES = {
  'WordPress, as a newspaper has it': wordpress,
  'a publishing house': newsroom,
  Squarespace: squarespace,
  MediaWiki: wiki,
  AMP: amp,
  Substack: substack,
}
