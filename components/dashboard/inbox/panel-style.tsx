import parts from './panel-parts.css?inline';

/** The panel's own style, for what stands in the inbox alone: other pages of the dashboard have cards and lists of their own. */
export function PanelStyle() {
  return <style>{`.inbox{${parts}}`}</style>;
}
