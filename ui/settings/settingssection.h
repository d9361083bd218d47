// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace shoptalk {

/// A card on a settings page: a title, a sentence that explains it, and the widgets added below.
class SettingsSection : public QFrame {
    Q_OBJECT
public:
    SettingsSection(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Adds a widget, such as a picture, before the title. It does not get the title's height.
    void addLeading(QWidget *picture);
    /// Adds a widget below the text, over the whole width.
    void add(QWidget *widget);
    /// Adds widgets below the text in one line, or below each other if they don't fit beside each other.
    void addLine(const QList<QWidget *> &widgets);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_head;
    QLabel *m_text;
    QVBoxLayout *m_column;
    QList<QBoxLayout *> m_lines;
};

} // namespace shoptalk
