/** One invented article, as five publishing systems put it into their pages. */
export const STORY = {
  title: 'Mill bridge reopens after two winters',
  author: 'Hanna Brook',
  source: 'The Orrin Herald',
  published: '2026-02-14',
  paragraphs: [
    'ORRIN - The old mill bridge, shut since a barge struck it in November 2023, opened to walkers on Saturday, and hundreds crossed it before noon.',
    'Engineers replaced two of its five piers and raised the deck by 40 centimetres, the county said, at a cost of 3.2 million pounds, a third more than planned.',
    '“We waited two winters for this,” said Peter Lund, who runs the bakery on the north bank, “and I have never sold so much bread before ten.”',
    'Cars will follow in April, once the new lights have been tested. Until then drivers have to go round by Castle Ford, which adds eleven miles.',
    'The barge’s owner, Tarn Shipping, denied last week that its pilot had been asleep, as an inquiry found in 2024. A court in Selby will hear the case in May.',
    'County engineer Aisha Rahman said the bridge should now stand for sixty years. “If nobody runs into it,” she added.',
  ],
} as const

const { title, author, source, published, paragraphs } = STORY
const [first = '', second = '', third = '', ...rest] = paragraphs
const p = (text: string, attributes = '') => `<p${attributes}>${text}</p>`

const RELATED = ['Ten places to eat in Orrin', 'Castle Ford floods again', 'Letters: who pays for the bridge?']
const relatedList = (kind: string) =>
  `<div class="${kind}"><h3>You might also like</h3><ul>${RELATED.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ul></div>`

const wordpress = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>${title} - ${source}</title>
<meta property="og:title" content="${title}"/><meta property="og:site_name" content="${source}"/>
<meta property="article:published_time" content="${published}T09:30:00+00:00"/><meta name="author" content="${author}"/>
<link rel="canonical" href="https://orrin-herald.example/2026/02/14/mill-bridge/"/>
<style>.wp-block{margin:0}</style><script>window.dataLayer=[];gtag('js')</script></head>
<body class="post-template-default single single-post">
<header id="masthead" class="site-header"><div class="site-title"><a href="/">${source}</a></div><nav><ul class="menu"><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="primary"><article id="post-812" class="post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="${published}T09:30:00+00:00">14 February 2026</time></a></span><span class="byline"> by <a class="url fn n" href="/author/hanna">${author}</a></span></div></header>
<div class="entry-content">${p(first, ' class="has-drop-cap"')}<figure class="wp-block-image size-large"><img src="bridge.jpg" alt=""/><figcaption class="wp-element-caption">The bridge on Saturday. Photo: county council</figcaption></figure>${p(second)}${p(third)}${rest.map((text) => p(text)).join('')}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts">${relatedList('jp-related')}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="#">News</a></span></footer></article>
<div id="comments" class="comments-area"><h2>3 thoughts on “${title}”</h2><ol class="comment-list"><li class="comment"><div class="comment-content"><p>About time too, I say, and I have said so to anybody who would listen for two years.</p></div></li></ol></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="#">Council tax to rise</a></li></ul></section></aside>
<footer id="colophon" class="site-footer">Proudly powered by WordPress</footer><script src="/wp-includes/js/wp-embed.min.js"></script></body></html>`

const drupal = `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${title}","datePublished":"${published}T09:30:00+0000","author":{"@type":"Person","name":"${author}"},"publisher":{"@type":"Organization","name":"${source}"}}]}</script>
<title>${title} | ${source}</title></head><body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" title="Home">${source}</a></div></header>
<div class="region region-breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></div>
<main role="main"><div class="layout-content"><div class="region region-content"><div id="block-page-title"><h1><span class="field field--name-title">${title}</span></h1></div>
<div class="node node--type-article node--view-mode-full"><div class="node__meta">By <span class="field--name-uid"><a href="/user/7">${author}</a></span>, 14 February 2026</div>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${paragraphs.map((text) => p(text)).join('\n')}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/tags/orrin">Orrin</a></div></div></div></div></div>
${relatedList('views-element-container block block-views')}</div></div></main>
<footer role="contentinfo"><p>Copyright ${source} 2026. All rights reserved.</p></footer></div></body></html>`

const ghost = `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta charset="utf-8"/><meta property="og:site_name" content="${source}"/>
<meta property="og:type" content="article"/><meta property="article:published_time" content="${published}T09:30:00.000Z"/><meta name="twitter:data1" content="${author}"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"${source}"},"author":{"@type":"Person","name":"${author}"},"headline":"${title}","datePublished":"${published}T09:30:00.000Z"}</script></head>
<body class="post-template"><div class="gh-viewport"><header id="gh-head" class="gh-head"><a class="gh-head-logo" href="/">${source}</a><button class="gh-search">Search</button></header>
<main id="site-main" class="site-main"><article class="article post tag-news"><header class="article-header gh-canvas"><h1 class="article-title">${title}</h1><p class="article-excerpt">Walkers first, cars in April</p>
<div class="article-byline"><section class="article-byline-content"><h4 class="author-name"><a href="/author/hanna/">${author}</a></h4><time class="byline-meta-date" datetime="${published}">Feb 14, 2026</time><span class="byline-reading-time">2 min read</span></section></div></header>
<section class="gh-content gh-canvas">${p(first)}${p(second)}<div class="kg-card kg-callout-card"><div class="kg-callout-text">Sign up for our newsletter</div></div>${p(third)}${rest.map((text) => p(text)).join('')}</section></article></main>
<section class="footer-cta outer"><h2>Sign up for more like this.</h2><a class="footer-cta-button" href="#/portal">Enter your email</a></section>
<aside class="read-more-wrap outer"><div class="read-more inner">${RELATED.map((name) => `<article class="post-card"><h2 class="post-card-title"><a href="#">${name}</a></h2><div class="post-card-excerpt">A short excerpt of it.</div></article>`).join('')}</div></aside></div></body></html>`

const blogger = `<!DOCTYPE html><html dir='ltr'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><title>${source}: ${title}</title>
<meta content='${title}' property='og:title'/></head><body class='loading'><div class='navbar section' id='navbar'></div><div class='header-outer'><h1 class='title'><a href='/'>${source}</a></h1></div>
<div class='main-outer'><div class='column-center-outer'><div class='widget Blog'><div class='blog-posts hfeed'><h2 class='date-header'><span>Saturday, 14 February 2026</span></h2>
<div class='post hentry uncustomized-post-template'><h3 class='post-title entry-title'>${title}</h3><div class='post-body entry-content'>${paragraphs.join('<br /><br />')}</div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>${author}</span></span> at <abbr class='published' title='${published}T01:30:00-08:00'>1:30 AM</abbr><div class='post-share-buttons'><a href='#'>Email This</a><a href='#'>BlogThis!</a></div></div></div></div>
<div class='comments'><h4>2 comments:</h4><p>Nobody asked the ducks, and they have used the ford for as long as anyone remembers.</p></div></div></div>
<div class='column-right-outer'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li><a href='#'>February (3)</a></li></ul></div></div></div></body></html>`

/** Blogger's older pages, marked up with schema.org's words. */
const bloggerMarked = blogger
  .replace(
    "<div class='post hentry uncustomized-post-template'>",
    "<div class='post hentry' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><meta content='1234' itemprop='blogId'/>",
  )
  .replace("<h3 class='post-title entry-title'>", "<h3 class='post-title entry-title' itemprop='name'>")
  .replace("<div class='post-body entry-content'>", "<div class='post-body entry-content' itemprop='description articleBody'>")
  .replace(
    `<span class='fn'>${author}</span>`,
    `<span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><meta content='https://profiles.example/1' itemprop='url'/><a class='g-profile' href='https://profiles.example/1' rel='author' title='author profile'><span itemprop='name'>${author}</span></a></span>`,
  )
  .replace("<abbr class='published' title", "<abbr class='published' itemprop='datePublished' title")
  .replace('<p>Nobody asked', "<div class='comment-author' itemprop='author'>Otto Pike</div><p>Nobody asked")

const app = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${title} | ${source}</title><meta property="og:site_name" content="${source}"/><meta property="og:title" content="${title}"/>
<script type="application/ld+json">[{"@type":"WebSite","name":"${source}"},{"@type":["NewsArticle","ReportageNewsArticle"],"headline":"${title}","datePublished":"${published}","author":[{"@type":"Person","name":"${author}"}],"publisher":{"name":"${source}"}}]</script></head>
<body><div id="__next"><div class="css-1k7qx"><div class="css-z1 sticky"><a href="/">${source}</a><button>Menu</button></div>
<div class="css-8h article-layout"><div data-component="headline-block"><h1 class="sc-a1 hKxQ">${title}</h1></div><div data-component="byline-block"><span>By </span><span class="sc-b2">${author}</span></div>
${paragraphs.map((text, index) => `<div data-component="text-block" class="sc-18f sc-19g"><p class="sc-e1">${text}</p></div>${index === 1 ? `<div data-component="ad-slot" class="ad-slot advertisement">Advertisement</div><div data-component="links-block" class="related-links"><ul><li><a href="/a">${RELATED[1]}</a></li></ul></div>` : ''}`).join('')}
<div data-component="topic-list"><a href="/t">Orrin</a><a href="/t">Bridges</a></div></div>
<div data-component="see-alsos" class="more-stories">${RELATED.map((name) => `<div><a href="/x"><h2>${name}</h2><p>What it is about in one line.</p></a></div>`).join('')}</div></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"text":"not to be read"}}}</script></body></html>`

export const PAGES = {
  WordPress: wordpress,
  Drupal: drupal,
  Ghost: ghost,
  Blogger: blogger,
  'Blogger with schema.org': bloggerMarked,
  'a page put together by scripts': app,
}
