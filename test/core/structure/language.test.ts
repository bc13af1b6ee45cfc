import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/core/structure/detect-language.ts'
import { read } from './read.ts'

describe('the language of a text', () => {
  it.each([
    ['en', 'The government closed the border on Tuesday, and nobody was told when it would be opened again.'],
    ['en', 'Police arrested two men.'],
    ['en', 'Dam holds after week of rain'],
    ['en', 'OPEC cuts output'],
    ['de', 'Die Regierung hat am Dienstag beschlossen, die Grenze zu schließen.'],
    ['fr', 'Le gouvernement a annoncé mardi la fermeture de la frontière avec son voisin.'],
    ['es', 'El gobierno anunció el martes el cierre de la frontera.'],
    ['pt', 'O governo não disse quando é que a fronteira vai ser aberta, mas os moradores já estão a fazer as malas.'],
    ['it', 'Il governo ha annunciato martedì la chiusura della frontiera con il paese vicino.'],
    ['nl', 'De regering heeft dinsdag besloten de grens te sluiten.'],
    ['pl', 'Rząd ogłosił we wtorek, że granica zostanie zamknięta na czas nieokreślony.'],
    ['ru', 'Правительство объявило во вторник о закрытии границы.'],
    ['uk', 'Уряд оголосив у вівторок про закриття кордону, повідомили її представники.'],
    ['ja', '政府は火曜日、国境を閉鎖すると発表した。'],
    ['zh', '政府周二宣布关闭边境。'],
    ['ko', '정부는 화요일 국경 폐쇄를 발표했다.'],
    ['ar', 'أعلنت الحكومة يوم الثلاثاء إغلاق الحدود'],
    ['fa', 'دولت روز سه‌شنبه اعلام کرد که مرز بسته می‌شود.'],
    ['id', 'Pemerintah mengumumkan pada hari Selasa bahwa perbatasan akan ditutup untuk sementara.'],
    ['sw', 'Serikali ilitangaza Jumanne kufungwa kwa mpaka wa nchi hiyo kwa muda wa siku kumi.'],
    ['und', '😀'],
    ['und', '12345'],
    ['und', 'Xqzt wvrk plgh'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is that of front matter, if given', () => {
    expect(read('---\nlanguage: de-AT\n---\nThe dam holds after a week of rain.').language).toBe('de-AT')
  })
})
