// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// Replaces the list while there is no conversation yet: says what will appear, how to try it,
/// and where the guide is.
class EmptyInbox : public QScrollArea {
    Q_OBJECT
public:
    explicit EmptyInbox(const Theme &theme, QWidget *parent = nullptr);

private:
    /// Adds a card, and returns the label with its text.
    QLabel *addStep(QVBoxLayout &column, const Theme &theme, const QString &title, const QString &text);
};

} // namespace shoptalk
