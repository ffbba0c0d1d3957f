import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';

const stopWords = `
a aby aj ale alespoň ani aniž ano asi aspoň atd ač ačkoli ačkoliv až bez blízko bude budeme budete budeš budou budu by
byl byla byli bylo byly bys být během co což další do dokud dost dosud dále ho hodně i ihned jak jakmile jako jakou
jakož jaká jaké jakého jakém jakému jaký jakých jakým jakými je jeden jedna jedno jednoho jeho jehož jej jejich jejichž
její jemu jen jenom jenž jenže jestli jestliže ještě jež ji jich jimi jimiž jinak jiná jiné jiný jiných již jsem jsi
jsme jsou jste já jí jím jíž k kam každou každá každé každého každém každý kde kdo kdy kdyby když ke koho kolem kolik
kolika kom komu kromě kterou která které kterého kterém kterému který kterých kterým kterými kteří ku kudy kvůli kým
lze ma mají mezi mi mne mnoho mnou mně mohl mohla mohli mohlo mohou moje moji mu my má málo mám máme mé mého mém mí mít
mě můj může na nad naproti naše naši ne nebo neboť nebyl nebyla nebyli nebylo nebyly nechť nedávno nelze nemají nemá
není než ni nic nich nikdo nikdy nikoli nimi no nám námi nás náš ním nýbrž něco nějak nějaká nějaké nějaký někde někdo
někdy některá některé některý některých němu němuž o od ode odkud on ona oni ono ony opět ovšem pak po pod podle pokud
pomocí potom poté pouze pro prostřednictvím proti proto protože proč právě před přede přes přestože při přičemž s sama
samo se sebe sebou si sice skoro skrz snad sobě spolu stále svou svá své svého svém svému svých svým svými svůj sám ta
tady tak taková takové takový také takže tam tamhle tato tebe tebou tedy ten tento teď ti to tobě tohle toho tohoto tom
tomto tomu tomuto toto trochu tu tudíž tuto tvoje ty tyto téměř této tím tímto tě těch těchto těm těma těmi těmito
třeba u už v vaše ve vedle velmi vlastně vy vám vámi vás váš více včetně však vše všech všechen všechna všechno všem
všichni vůbec vůči z za zatím zatímco zda zde ze čeho čem čemu či čí čím že
`;

const framingWords = `
autor autora druh druhu druhy děje dělo důvod důvodem důvodu důvody existoval existovala existuje existují informace
myslí popis popisuje popsal popsán píše příklad slov slova slovo stalo text textem textu tvrdí typ typu typy uvedeno
uvedl uvádí vysvětli vysvětluje význam věc věci zmiňuje zmíněn znamenalo znamená způsob způsobem článek článku řekl
řekla řekni říci říkají říká
`;

export const czech: Language = {
  code: 'cs',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  negations: negations({
    words: 'ne ni není nejsou nikdy nikdo nic nikde žádný žádná žádné bez aniž ani nelze',
    inside: /^ne\p{L}{3}/u,
    except:
      /^ne(?:j\p{L}|bo|ch|ž|d[ěe]l|d[áa]vn|dalek|moc|rv|se(?:$|m|š|te)|sou|sl(?=[aioy]?$)|st$|st[lo]|t(?:to|work)|u(?:ro|tr)|v[ěe]st|be(?:$|s)|gativ|zbytn|sm[íi]rn|ust[áa]l|rost|rud)/u,
  }),
  spelling: spelling({
    percent: 'percent, procento, procenta, procent',
    and: 'a',
    numerals: numerals({
      ones: `nula jeden/jedna/jedno dva/dvě/dvou tři/tří čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti
        jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct`,
      tens: 'dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
      hundred: 'sto/set/sta',
      thousand: 'tisíc/tisíce',
      million: 'milion/miliony/milionů',
      billion: 'miliarda/miliardy/miliard',
    }),
  }),
  cautions: cautions({
    source: 'podle, dle, podle slov',
    attribution: `řekl, řekla, řekli, říká, říkají, tvrdí, tvrdil, tvrdila, tvrdili, uvedl, uvedla, uvedli, prohlásil,
      prohlásila, prohlásili, myslí, domnívá, domnívají, věří, varoval, varovala, varovali, varuje`,
    statement: 'oznámil, oznámila, dodal, dodala, napsal, napsala, píše, sdělil, sdělila',
    modal: 'může, mohou, mohl, mohla, mohlo, mohli, měl by, měla by, mělo by, měli by',
    hedge: `údajně, prý, zřejmě, asi, možná, snad, pravděpodobně, patrně, takzvaný, takzvaná, takzvané, zda,
      jestli, zdá se, by`,
    attitude: `bojí, bál, bála, báli, obává, obávají, obával, obávala, obávali, doufá, doufají, doufal, doufala,
      předpokládá, předpokládají, tuší`,
    idea: `myšlenka, myšlenku, obava, obavy, strach, riziko, fáma, fámy, podezření, dojem, možnost, hrozba,
      hrozí`,
    degree: 'téměř, skoro, sotva, stěží, málokdy',
    condition: 'pokud, jestliže, kdyby, ledaže, kromě, když',
    denial: 'mylně, falešně, odmítl, odmítla, odmítli, místo',
    dispute: `popírá, popírají, popřel, popřela, popřeli, vyvrátil, vyvrátila, vyvrací, zpochybnil, zpochybnila,
      zpochybňuje, pochybuje, pochybují, pochyboval, pochybovala, odmítá`,
    falsehood: 'lež, mýtus, omyl',
    neutral: 'nejen, nejenom, není divu',
    that: 'že, aby',
    but: 'ale, avšak, však',
    asks: `kdo, co, kdy, kde, proč, jak, jaký, jaká, jaké, který, která, které, kolik, čí, kam, odkud, zda`,
    self: 'já, my',
  }),
  stem: snowballStemmer('cs'),
};
