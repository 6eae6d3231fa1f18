import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { isWalkedByTab } from '../support/browser-focus.ts'
import { noBrokenWords, noCutText, noSidewaysScroll, noSplitSentences } from '../support/browser-layout.ts'
import { isGoodOnPaper } from '../support/browser-paper.ts'

type Check = (page: Page) => Promise<void>

const page = (body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>عمل</title></head>
  <body><main><h1>عمل</h1>${body}</main></body></html>`

const cases: [string, Check, good: string, bad: string, says: string][] = [
  ['axe', noAxeFaults, '<p>مرحبا</p>', '<img src="data:,">', 'image-alt'],
  [
    'sideways scroll',
    noSidewaysScroll,
    '<p>مرحبا</p>',
    '<p class="wide" style="width:2000px">م</p>',
    'p.wide',
  ],
  [
    'cut text',
    noCutText,
    '<p>مرحبا</p><span style="position:absolute;width:1px;height:1px;overflow:hidden">مرحبا</span>',
    '<p class="cut" style="width:20px;overflow:hidden;white-space:nowrap">مرحبا بالعمل</p>',
    'p.cut',
  ],
  [
    'cut text in a child',
    noCutText,
    '<p style="width:80px;overflow:auto"><span style="white-space:nowrap">مرحبا بالعمل</span></p>',
    '<p class="far" style="width:20px;overflow:hidden"><b><span style="white-space:nowrap">مرحبا بالعمل</span></b></p>',
    'p.far',
  ],
  ['buttons on paper', isGoodOnPaper, '<p>مرحبا</p>', '<button class="go">اذهب</button>', 'button.go'],
  [
    'pictures on paper',
    isGoodOnPaper,
    '<div class="planks"><i class="full" style="display:block;width:9px;height:9px;background:black;print-color-adjust:exact"></i></div>',
    '<div class="planks"><i class="full" style="display:block;width:9px;height:9px;background:silver;print-color-adjust:exact"></i></div>',
    'not solid',
  ],
  [
    'text that paper cannot scroll to',
    isGoodOnPaper,
    '<p>مرحبا</p>',
    '<p class="far" style="width:80px;overflow:auto"><span style="white-space:nowrap">مرحبا بالعمل في مدينة زفوله</span></p>',
    'p.far',
  ],
  [
    'stops of Tab',
    (page) => isWalkedByTab(page, 24),
    '<button>مرحبا</button><button>اذهب</button>',
    '<button>مرحبا</button><button class="bare"></button>',
    'has no name: button.bare',
  ],
  [
    'stops of Tab under a foot',
    (page) => isWalkedByTab(page, 24),
    '<button>مرحبا</button>',
    '<button class="under">مرحبا</button><div style="position:fixed;inset:0;background:white"></div>',
    'cannot be seen: button.under',
  ],
  [
    'stops of Tab in order',
    (page) => isWalkedByTab(page, 24),
    '<button>مرحبا</button><br><button>اذهب</button>',
    '<div style="display:grid"><button>مرحبا</button><button class="up" style="order:-1">اذهب</button></div>',
    'stands before the stop before it: button.up',
  ],
  [
    'stops of Tab that lead on',
    (page) => isWalkedByTab(page, 24),
    '<button>مرحبا</button><button>اذهب</button>',
    '<button>مرحبا</button><button class="trap" onkeydown="event.preventDefault()">اذهب</button>',
    'comes round again: button.trap',
  ],
  [
    'split sentences',
    noSplitSentences,
    '<p style="display:flex"><span>مرحبا <bdi>Rahwa</bdi></span></p>',
    '<p class="apart" style="display:flex">مرحبا <bdi>Rahwa</bdi></p>',
    'p.apart',
  ],
  [
    'broken words',
    noBrokenWords,
    '<p style="inline-size:9em">مرحبا بكم في الإنترنت</p>',
    '<p class="thin" style="inline-size:2em;overflow-wrap:anywhere">Nederlands</p>',
    'p.thin: Nederlands',
  ],
  [
    'foreign words',
    noForeignWords,
    '<p>مرحبا <bdi>Rahwa</bdi> <span lang="nl">bakker</span> VC A4</p><label>م <select><option>من UWV</option></select></label>',
    '<p>مرحبا welcome</p>',
    'welcome',
  ],
  [
    'foreign names',
    noForeignWords,
    '<p>مرحبا</p>',
    '<button aria-label="close">×</button>',
    'aria-label=close',
  ],
  ['foreign words in its own lang', noForeignWords, '<p>مرحبا</p>', '<p lang="ar">welcome</p>', 'welcome'],
]

describe.each(cases)('the check of %s', (_, check, good, bad, says) => {
  test('lets a good page pass', async ({ browser }) => {
    const tab = await (await browser.newContext()).newPage()
    await tab.setContent(page(good))
    await check(tab)
    await tab.context().close()
  })

  test('stops a bad one and says where', async ({ browser }) => {
    const tab = await (await browser.newContext()).newPage()
    await tab.setContent(page(bad))
    await expect(check(tab)).rejects.toThrow(says)
    await tab.context().close()
  })
})
