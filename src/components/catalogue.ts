import Aside from '#components/Aside.astro';
import Branch from '#components/Branch.astro';
import Cite from '#components/Cite.astro';
import Deeper from '#components/Deeper.astro';
import Faq from '#components/Faq.astro';
import Fork from '#components/Fork.astro';
import HowMany from '#components/HowMany.astro';
import Misconception from '#components/Misconception.astro';
import Passage from '#components/Passage.astro';
import RiseAndFall from '#components/RiseAndFall.astro';
import TakeawayCard from '#components/TakeawayCard.astro';
import Term from '#components/Term.astro';
import ThreeScenes from '#components/ThreeScenes.astro';
import WhereMoneyGoes from '#components/WhereMoneyGoes.astro';
import AttackChain from '#widgets/attack-chain/AttackChain.astro';
import BlockListTester from '#widgets/block-list-tester/BlockListTester.astro';
import BlockWorkbench from '#widgets/block-workbench/BlockWorkbench.astro';
import CaseExplorer from '#widgets/case-explorer/CaseExplorer.astro';
import FirstHour from '#widgets/first-hour/FirstHour.astro';
import BreakTheChain from '#widgets/break-the-chain/BreakTheChain.astro';
import HashLab from '#widgets/hash-lab/HashLab.astro';
import HashRace from '#widgets/hash-race/HashRace.astro';
import Hunt from '#widgets/hunt/Hunt.astro';
import KernelRace from '#widgets/kernel-race/KernelRace.astro';
import KeyRace from '#widgets/key-race/KeyRace.astro';
import PolicyLab from '#widgets/policy-lab/PolicyLab.astro';
import SelfCheck from '#widgets/self-check/SelfCheck.astro';
import StealthDial from '#widgets/stealth-dial/StealthDial.astro';
import TheftDealDefence from '#widgets/theft-deal-defence/TheftDealDefence.astro';
import WhoPays from '#widgets/who-pays/WhoPays.astro';

/** Every tag an author may write in a lesson. An unknown tag fails the build. */
export const catalogue = {
  Aside,
  AttackChain,
  BlockListTester,
  BlockWorkbench,
  BreakTheChain,
  Branch,
  CaseExplorer,
  Cite,
  Deeper,
  Faq,
  FirstHour,
  Fork,
  HashLab,
  HashRace,
  HowMany,
  Hunt,
  KernelRace,
  KeyRace,
  Misconception,
  Passage,
  PolicyLab,
  RiseAndFall,
  SelfCheck,
  StealthDial,
  TakeawayCard,
  Term,
  TheftDealDefence,
  ThreeScenes,
  WhereMoneyGoes,
  WhoPays,
};
