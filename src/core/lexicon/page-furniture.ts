/** Words of what stands around an article on its page. */
const list = (names: string): readonly string[] => names.trim().split(/\n?\|\n?/)

/** News agencies, by the names they sign with. */
export const NEWS_AGENCIES = list(`
AFP|Agence France-Presse|AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|dpa|DPA|EFE|ANSA|APA|Belga|Lusa|PAP|CTK
|ČTK|MTI|NTB|TT|Ritzau|STT|BNS|ELTA|LETA|Xinhua|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|KCNA|TASS|Interfax|RIA Novosti|Sputnik
|Ukrinform|Belta|Anadolu|Anadolu Agency|AA|PTI|Press Trust of India|ANI|IANS|UNI|APP|BSS|Antara|Bernama|VNA|TNA|PNA|CNA|MENA|WAM|SPA
|QNA|KUNA|IRNA|ISNA|Mehr|Fars|NNA|SANA|NAN|GNA|SAPA|Telam|Télam|Notimex|Prensa Latina|ANP|AGI|ATS|SDA|Keystone-SDA|PA|PA Media
|Press Association|UPI|United Press International|Bloomberg|Bloomberg News|Dow Jones|MarketWatch|AAP|Canadian Press
|The Canadian Press|IPS|Getty Images|EPA|EPA-EFE|NurPhoto|Shutterstock|Alamy|Zuma Press|ZUMA|Sipa|Sipa USA|Abaca|Imago|SOPA Images
`)

/** Labels before a date that only dates the page. */
export const DATE_LABELS = list(`
published|published on|published at|first published|originally published|posted|posted on|updated|updated on|updated at|last updated
|last updated on|last modified|modified|created|date|dated|issued|issued on|release date|last update|publication date|publish date
|filed|filed on|article published|article published on|last reviewed|last reviewed on|this article was published on
|this article was last updated on|this article was updated on|this story was published on|this story was last updated on
|this story was updated on|this page was last updated on
`)

/** What a colon and another article's title follow. */
export const POINTER_LABELS = list(`
related|related article|related articles|related story|related stories|related news|related content|related coverage|related topics
|related links|related reading|related video|related post|related posts|read more|read also|read next|read on|also read|see also
|see more|more on this|more on this story|more on this topic|more from us|more stories|more news|more like this|you may also like
|you might also like|recommended|recommended reading|recommended for you|recommended stories|further reading|full story|watch
|watch more|watch also|watch now|listen more|listen now|don't miss|don’t miss|up next|top stories|most read|most popular|most viewed
|trending now|latest news|editor's picks|editors' picks|editor’s picks|editors’ picks|keep reading|continue reading|from the archive
|must read|next article|previous article|next story|previous story|go deeper|dig deeper
`)

/** Those of them that say so even without a colon and a title. */
export const BARE_POINTER_LABELS = list(`
related|related article|related articles|related story|related stories|related news|related content|related coverage|related topics
|related links|related reading|related posts|read more|read also|read next|see also|see more|more on this story|more on this topic
|more on this|more stories|more news|more like this|you may also like|you might also like|recommended|recommended reading
|recommended for you|recommended stories|most read stories|most popular stories|latest stories|top news|trending stories
|more headlines|in other media|further reading|watch now|listen now|up next|top stories|most read|most popular|most viewed
|trending|trending now|latest news|editor's picks|editors' picks|editor’s picks|editors’ picks|keep reading|continue reading
|must read|next article|previous article|next story|previous story|go deeper|dig deeper
`)

/** What stands before a caption or a credit. */
export const CAPTION_LABELS = list(`
photo|photos|photo credit|photo caption|photo by|photograph|photograph by|photography|photography by|image|images|image credit
|image source|image caption|image by|picture|picture by|picture credit|pictured|caption|credit|credits|illustration|illustration by
|illustrative image|file photo|file image|file picture|file|video|video credit|video by|graphic|graphic by|map|infographic
|screenshot|screengrab|cover photo|featured image|photo illustration|courtesy|courtesy of|photo courtesy of
`)

/** Buttons, headings of boxes and other words that stand alone on a line. */
export const NOTICE_LINES = list(`
advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|partner content
|article continues below advertisement|article continues after advertisement|article continues below|article continues after ad
|story continues below advertisement|story continues below|story continues after advertisement|story continues
|continue reading below|scroll to continue|share|share this|share this article|share this story|share this post|share this page
|share article|share story|share via|share on|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp
|share on social media|share by email|share with friends|tweet|tweet this|retweet|facebook|twitter|whatsapp|telegram|linkedin|reddit
|pinterest|instagram|email|e-mail|email this|email article|print|print this|print article|print this article|copy link|copy url|copy
|copied|link copied|save|save article|save for later|saved|bookmark|bookmark this|gift article|gift this article|give this article
|comment|comments|add a comment|leave a comment|leave a reply|view comments|show comments|join the conversation|join the discussion
|post a comment|no comments|no comments yet|subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|log in|login
|register now|join us|join now|our newsletter|get the newsletter|follow us|like this|support us|donate|donate now|menu
|skip to content|skip to main content|skip to navigation|back to top|back to home|go back|return to homepage|open menu|toggle menu
|load more|show more|view more|show less|click to expand|loading|loading…|loading...|play|pause|mute|unmute|play video|watch video
|listen to this article|listen to article|listen to story|listen to this story|listen|audio|hear this story|text size|font size
|resize|change text size|enlarge image|view image in fullscreen|view full size|view gallery|open image in gallery|open gallery
|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|manage cookies|accept all
|accept cookies|contact us|about us|all rights reserved|reprints|reprints and permissions|report an error|report a typo
|report this ad|remove ads|why are you seeing this|ends|end|end of article|end of story|the end|more topics|filed under|feedback
|recommended by outbrain|sponsored links|sponsored by|presented by|this is a modal window|to be continued|free to read|members only
|subscriber only|subscribers only|for subscribers|adjust font size|large medium small|small medium large|a a a|story highlights
|key points|off the wire|subscribe to|use filter|select the city
|by|unsubscribe|manage preferences|update preferences|update your preferences|view in browser|view online
`)

/** What a reporter is called after a name: "By Jane Doe, Diplomatic Correspondent". */
export const BYLINE_ROLES = list(`
correspondent|correspondents|editor|editors|reporter|reporters|writer|writers|staff|desk|bureau|analyst|columnist|contributor
|journalist|producer|producers|agencies|service|services|newsroom|team|special|freelance|photographer|intern|fellow|columnists
`)

/** Headings of what stands below the end of an article, and never within one. */
export const CLOSING_LABELS = list(`
topics in this article|topics|tags|source|sources|references|external links|comments|no comments|post a comment|most read stories
|most popular stories|in other media|around the web|from around the web|from our partners|elsewhere on the web|you may have missed
|about the author|about the authors|also in this section|in this section|share this article|subscribe to|latest stories|popular now
|trending stories|more headlines|sister links|see also
`)
