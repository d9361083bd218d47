// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;
class QWidget;

namespace shoptalk {

class Theme;

/// The part of a chat's width that its messages and the composer fill: all of it, or the middle of a wide
/// one. In logical pixels.
struct ChatColumn {
    int left = 0;
    int width = 0;

    /// The first pixel beyond it.
    int right() const { return left + width; }
    friend bool operator==(const ChatColumn &, const ChatColumn &) = default;
};

/// Of a chat with this width.
ChatColumn chatColumn(int width, const Theme &theme);
/// Of a chat whose list of messages this is, from the left of the viewport. The scroll bar is beside the
/// column, not in it.
ChatColumn chatColumn(const QAbstractScrollArea &list, const Theme &theme);
/// Places `content` in the column of a bar that is as wide as the chat and has no layout yet.
void keepInColumn(QWidget &content, QWidget &bar, const Theme &theme);

} // namespace shoptalk
