// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outbox.h"
#include "ui/theme/sheetdialog.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// The frame of a sheet in which one message is put together: a form, "Cancel" and "Send". The sheet belongs
/// to its window and is never wider.
class FormSheet : public SheetDialog {
    Q_OBJECT
public:
    /// Asked when "Send" is pressed: why nothing can be sent at this moment, or an empty text. The sheet then
    /// stays and says so.
    void setObstacle(std::function<QString()> obstacle);
    /// True if closing the sheet would lose something that was written.
    virtual bool isFilled() const = 0;
    /// The files of this computer that the message is to have, instead of those that it had; nullopt: nothing
    /// about them was changed.
    virtual std::optional<QList<OutgoingFile>> changedFiles() const { return std::nullopt; }
    /// What is written in it, for `setDraft`.
    virtual QJsonObject draft() const = 0;
    /// Fills the fields as they were in such a draft. `pathOf` tells where the copy of an outgoing file is.
    virtual void setDraft(const QJsonObject &draft,
                          const std::function<QString(const QString &name)> &pathOf) = 0;
    /// The copies of outgoing files that the draft names.
    virtual QStringList copies() const { return {}; }
    /// While it is set, the message is being stored and can't be sent a second time.
    void setSending(bool isSending);
    bool isSending() const { return m_isSending; }
    /// The message was not sent; the person may try again.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// Something in the form may have changed.
    void changed();

public Q_SLOTS:
    /// Asks first if something was written that would be lost.
    void reject() override;

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
    /// Called after every change.
    void setCanSend(bool canSend);
    /// "Send" was pressed while it can be sent. The caller closes the sheet once the message is stored.
    virtual void send() = 0;

private:
    const Theme &m_theme;
    QFormLayout *m_form;
    QVBoxLayout *m_column;
    QLabel *m_problem;
    QPushButton *m_send;
    std::function<QString()> m_obstacle;
    bool m_canSend = true;
    bool m_isSending = false;
};

} // namespace shoptalk
