import { css } from 'lit';

export const progressStyles = css`
  .milestones li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.3em;
  }

  .milestones .reached {
    font-weight: 600;
  }

  .milestones .reached svg {
    fill: var(--_milestone);
    stroke: var(--_milestone);
  }
`;
