// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

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
    void addStep(QVBoxLayout &column, const Theme &theme, const QString &title, const QString &text);
};

} // namespace shoptalk
