import '../widgets/comparison/define.js';
import '../widgets/funding-breakdown/define.js';
import '../widgets/indicator-gauge/define.js';
import '../widgets/intervention-card/define.js';
import '../widgets/seven-vinkjes/define.js';
