// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace shoptalk {

/// The colours of one theme, named by their use. In both themes the contrast of text to its background is at
/// least 4.5:1 (WCAG AA), and that of icons and borders of controls at least 3:1. The test ui_theme.theme
/// checks every pair.
struct Colours {
    QColor window; ///< Behind pages.
    QColor canvas; ///< Behind the bubbles of a chat.
    QColor surface; ///< Cards, inputs, headers.
    QColor surfaceRaised; ///< Menus, tool tips, toasts.
    QColor sidebar; ///< Behind the list of conversations.
    QColor text;
    QColor textMuted;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor accentText; ///< On accent.
    QColor accentSoft; ///< A tinted background; `text` and `accent` are readable on it.
    QColor bubbleIn;
    QColor bubbleOut;
    QColor bubbleText;
    QColor bubbleInMuted; ///< The time and icons on bubbleIn.
    QColor bubbleOutMuted; ///< The time and ticks on bubbleOut.
    QColor bubbleInSoft; ///< Behind a quotation or placeholder on bubbleIn; all texts are readable on it.
    QColor bubbleOutSoft; ///< The same on bubbleOut.
    QColor bubbleShadow;
    QColor link; ///< On both bubbles and on surfaces.
    QColor ticks; ///< On bubbleOut and on sidebar.
    QColor tickRead;
    QColor dayPill; ///< Day and notice pills in a chat.
    QColor dayPillText;
    QColor draft; ///< The word "Draft:", on sidebar, hover and selected.
    QColor unreadBadge;
    QColor unreadBadgeText;
    QColor danger;
    QColor dangerText; ///< On danger.
    QColor dangerSoft; ///< The background of a notice; `text` and `danger` are readable on it.
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor border; ///< Thin lines between areas.
    QColor controlBorder; ///< Edges of inputs and secondary buttons.
    QColor hover;
    QColor selected; ///< Selected row; `text` and `textMuted` are readable on it.
    QColor selection; ///< Behind selected text.
    /// Behind what a search found; `text`, `bubbleText` and `link` are readable on it. The default is for
    /// dark themes.
    QColor searchHit = QColor(0x5F4A00);
    QColor focusRing;
    QColor scrollHandle;
};

Colours lightColours();
Colours darkColours();
/// For people with low vision: the contrast of text is at least 7:1 (WCAG AAA), and that of all
/// edges 4.5:1.
Colours highContrastColours();

/// WCAG 2 contrast ratio, 1 to 21. Both colours are opaque.
double contrast(const QColor &a, const QColor &b);

} // namespace shoptalk
