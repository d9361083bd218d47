// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shoptalk::sandbox {

/// The style sheet of every page of the sandbox. It follows the system's light or dark scheme.
inline constexpr std::string_view pageStyle = R"css(
:root { color-scheme: light dark; --back: #eef1f5; --card: #ffffff; --ink: #17212e; --faint: #56616f; --line: #d8dee6;
  --accent: #0b6e5f; --accent-ink: #ffffff; --note: #fff4d6; --note-ink: #5c4300; --focus: #0b6e5f; }
@media (prefers-color-scheme: dark) { :root { --back: #11161d; --card: #1a212b; --ink: #e8edf3; --faint: #a3aebb;
  --line: #2f3a48; --accent: #4fc3ae; --accent-ink: #06201b; --note: #3a2f10; --note-ink: #ffdf8f; --focus: #4fc3ae; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 "Noto Sans", system-ui, sans-serif; }
.banner { background: var(--note); color: var(--note-ink); text-align: center; padding: 8px 16px; font-size: 14px;
  font-weight: 600; position: sticky; top: 0; z-index: 1; }
main { max-width: 520px; margin: 16px auto; padding: 0 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 24px; }
.who { display: flex; align-items: center; gap: 16px; margin-bottom: 16px; }
.who img, .initials { width: 56px; height: 56px; border-radius: 50%; flex: none; }
.initials { display: grid; place-items: center; background: var(--accent); color: var(--accent-ink); font-weight: 600; }
.who p { margin: 0; color: var(--faint); font-size: 14px; }
h1 { font-size: 20px; line-height: 1.3; margin: 0; }
h2, legend { font-size: 14px; font-weight: 600; color: var(--faint); margin: 0 0 8px; padding: 0; }
fieldset { border: 0; margin: 0 0 16px; padding: 0; }
.permission { display: flex; gap: 12px; padding: 8px 0; border-top: 1px solid var(--line); align-items: flex-start; }
.permission input { width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--accent); flex: none; }
.permission span { display: block; }
.permission .plain { font-size: 14px; color: var(--faint); }
code { font-size: 12px; color: var(--faint); overflow-wrap: anywhere; }
ul { margin: 0 0 16px; padding: 0; list-style: none; font-size: 14px; }
li { padding: 4px 0; overflow-wrap: anywhere; }
li span { color: var(--faint); }
.reach input { width: 20px; height: 20px; margin: 4px 4px 4px 0; accent-color: var(--accent); vertical-align: middle; }
.reach ul { margin-top: 8px; }
.account { display: block; }
#accounts-all:checked ~ ul input { display: none; }
.buttons { display: flex; gap: 8px; position: sticky; bottom: 0; margin: 0 -24px -20px; padding: 12px 24px 16px;
  background: var(--card); border-top: 1px solid var(--line); border-radius: 0 0 12px 12px; }
button { font: inherit; font-weight: 600; padding: 12px 16px; border-radius: 8px; border: 1px solid var(--line);
  background: transparent; color: var(--ink); cursor: pointer; }
button.primary { flex: 1; background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.small { font-size: 12px; color: var(--faint); margin: 0 0 16px; }
)css";

} // namespace shoptalk::sandbox
