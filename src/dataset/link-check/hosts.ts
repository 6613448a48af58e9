/** Services that hide where a link leads, or where anyone may write as anyone. Not facts about operators. */
export const SHORTENERS: readonly string[] = [
  'bit.ly', 'bitly.com', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'cutt.ly', 'rebrand.ly', 'shorturl.at', 'rb.gy', 't.ly', 'tiny.cc', 's.id', 'lnkd.in', 'linktr.ee', 'qr.co', 'qrco.de', 'urlz.fr', 'shorturl.gg', 'bl.ink', 'short.io', 'x.gd', 'u.to', 'surl.li', 'dub.sh', 'url.cn', 't.cn', 'dwz.cn', 'suo.im', 'w.url.cn', 'n9.cl', 'adf.ly', 'trib.al', 'amzn.to', 'fb.me', 'youtu.be', 'forms.gle', 'g.co', 'aka.ms', 'page.link', 'app.link', 'onelink.me',
];

export const MESSENGERS: readonly string[] = [
  't.me', 'telegram.me', 'telegram.dog', 'telegram.org', 'wa.me', 'whatsapp.com', 'wa.link', 'm.me', 'messenger.com', 'signal.me', 'signal.group', 'viber.com', 'vb.me', 'line.me', 'weixin.qq.com', 'wechat.com', 'u.wechat.com', 'discord.gg', 'discord.com', 'snapchat.com', 'facebook.com', 'instagram.com', 'tiktok.com', 'xiaohongshu.com', 'xhslink.com', 'weibo.com', 'qq.com', 'qm.qq.com', 'skype.com', 'kakao.com',
];
