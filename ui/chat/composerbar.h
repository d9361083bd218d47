// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QToolButton;

namespace shoptalk {

class ElidedLabel;
class Theme;

/// A line above the composer that says what the next message belongs to, with a button that ends this.
class ComposerBar : public QFrame {
    Q_OBJECT
public:
    /// The labels are named `name` + "Title" and `name` + "Text". `closeText` says what the button does.
    ComposerBar(const Theme &theme, const QString &name, const QString &closeText, QWidget *parent);

    void setTexts(const QString &title, const QString &text);

Q_SIGNALS:
    void clicked();
    /// The button was pressed.
    void closed();

protected:
    /// What the bar has besides its texts stands before the button.
    void addWidget(QWidget &widget);
    QToolButton &closeButton() { return *m_close; }
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_text;
    QToolButton *m_close;
    QHBoxLayout *m_row;
};

} // namespace shoptalk
