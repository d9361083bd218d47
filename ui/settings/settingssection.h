// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace shoptalk {

/// A card on a settings page: a title, a sentence that says what it is for, and what is added below.
class SettingsSection : public QFrame {
    Q_OBJECT
public:
    SettingsSection(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Before the title, of whose size it is not: a picture.
    void leadWith(QWidget *picture);
    /// Below the text, over the whole width.
    void add(QWidget *widget);
    /// Below the text, in a line that begins where reading begins,
    /// or below each other where they don't fit beside each other.
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
