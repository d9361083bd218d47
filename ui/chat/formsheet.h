// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// The frame of a sheet in which one message is put together: a form, "Cancel" and "Send". The sheet belongs
/// to its window and is never wider.
class FormSheet : public QDialog {
    Q_OBJECT
protected:
    /// `sendName` is the object name of the button.
    FormSheet(const Theme &theme, const QString &title, const QString &sendName, QWidget *parent);

    const Theme &theme() const { return m_theme; }
    /// The labels stand above their fields.
    QFormLayout &form() { return *m_form; }
    /// The column of the sheet; the buttons are its last part.
    QVBoxLayout &column() { return *m_column; }
    QLineEdit *addField(const QString &label, const QString &name);
    /// A line below a field.
    QLabel *addHint(const QString &name);
    void showHint(QLabel &hint, const QString &text, bool isProblem);
    void setSendText(const QString &text);
    void setCanSend(bool canSend);
    /// "Send" was pressed while it can be sent.
    virtual void send() = 0;

private:
    const Theme &m_theme;
    QFormLayout *m_form;
    QVBoxLayout *m_column;
    QPushButton *m_send;
};

} // namespace shoptalk
