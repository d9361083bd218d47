// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace shoptalk {

class Theme;

/// A name that can be changed where it stands: a button turns it into a field. Return, or leaving the field,
/// takes what was typed; Esc leaves the name as it was.
class NameEditor : public QWidget {
    Q_OBJECT
public:
    explicit NameEditor(const Theme &theme, QWidget *parent = nullptr);

    /// `shown` is the name that is shown, `given` the one that the shop gave; `own`, which the person chose,
    /// is shown without a given one.
    void setName(const QString &shown, const QString &given, const QString &own);
    /// Takes what was typed, if a change was begun.
    void finish();
    void setEditable(bool isEditable);

Q_SIGNALS:
    /// Another name was given; empty: none.
    void chosen(const QString &given);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void cancel();
    void end();
    /// Shows the name, with its button if it can be changed.
    void showName(bool hasButton);

    QWidget *m_balance; ///< As wide as the button, so that the name is in the middle.
    QLabel *m_name;
    QToolButton *m_edit;
    QLineEdit *m_field;
    QString m_given;
};

} // namespace shoptalk
