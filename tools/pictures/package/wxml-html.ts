import vm from 'node:vm';

type Element = { tag: string; attr?: Readonly<Record<string, unknown>>; children?: readonly Child[] };
type Child = Element | string | number;
type Render = (data: unknown, wxs: object, global: object) => Element;
type Gwx = (file: string) => Render;

const safe = (text: unknown): string => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');

const notShown = /^(bind|catch|data-|capture-)/;

/** What a browser draws by itself for a native field, WeChat draws from the attributes. */
function fieldText({ tag, attr = {} }: Element): string {
  if (!/^wx-(textarea|input)$/.test(tag)) return '';
  if (attr.value) return safe(attr.value);
  return `<div class="${safe(attr.placeholderClass)}">${safe(attr.placeholder ?? '')}</div>`;
}

/** Turns WeChat's compiled templates and the data of a page into the page's elements, as HTML. */
export function wxmlToHtml(compiled: string): (route: string, data: unknown) => string {
  const world: Record<string, unknown> = { window: {}, console, __wxAppCode__: {} };
  world.global = world;
  world.globalThis = world;
  const context = vm.createContext(world);
  const gwx = vm.runInContext(`${compiled};$gwx`, context) as Gwx;
  // wxs functions are only handed what this world itself made; other objects reach them as null
  const parse = vm.runInContext('(text) => JSON.parse(text)', context) as (text: string) => unknown;

  const html = (node: Child): string => {
    if (typeof node !== 'object') return safe(node);
    const { tag, attr = {}, children = [] } = node;
    if (tag === 'virtual' || tag === 'wx-page') return children.map(html).join('');
    // deeper than the templates reach, Taro goes on in a component of its own
    if (tag === 'wx-comp') return html(gwx('comp.wxml')({ i: attr.i, c: attr.c, l: attr.l }, {}, {}));
    const attributes = Object.entries(attr)
      .filter(([name, value]) => value !== undefined && value !== '' && !notShown.test(name))
      .map(([name, value]) => ` ${name}="${safe(value).replace(/"/g, '&quot;')}"`);
    return `<${tag}${attributes.join('')}>${fieldText(node)}${children.map(html).join('')}</${tag}>`;
  };

  return (route, data) => html(gwx(`${route}.wxml`)(parse(JSON.stringify(data)), {}, {}));
}
