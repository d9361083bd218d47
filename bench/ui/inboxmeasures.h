// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::bench {

class InboxScene;

/// Opening conversations, scrolling through a long one, and changes in it while much of it is loaded.
void measureChat(InboxScene &scene);
/// Changes of many conversations while all are loaded.
void measureList(InboxScene &scene);
/// Messages that arrive quickly while the list and the long conversation are open.
void measureStream(InboxScene &scene);
/// Typing a search over everything.
void measureSearch(InboxScene &scene);

} // namespace shoptalk::bench
