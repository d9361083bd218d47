// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/interactivecontent.h"
#include "domain/interactivechecks.h"
#include "ui/chat/formsheet.h"
#include "ui/chat/headingfilefield.h"

#include <QList>
#include <QStringList>

class QBoxLayout;
class QComboBox;
class QMenu;
class QScrollArea;

namespace shoptalk {

class BubblePreview;
class ChoiceEdits;
class TextField;

/// A message with something to tap: reply buttons, a list, a button with a link, or a request for the
/// location or the phone number. What is written is shown as the customer sees it, and checked against
/// WhatsApp's limits while it is typed.
class InteractiveSheet : public FormSheet {
    Q_OBJECT
public:
    explicit InteractiveSheet(const Theme &theme, QWidget *parent = nullptr);

    /// Fills the fields.
    void setContent(const InteractiveContent &content);
    /// What was sent before, newest first, for "Use again".
    void setUsed(const QList<InteractiveContent> &contents);
    InteractiveContent content() const;

    /// Without it, no photo, video or document can be added.
    void setFileTaker(HeadingFileTaker taker);

    bool isFilled() const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject &draft,
                  const std::function<QString(const QString &name)> &pathOf) override;
    QStringList copies() const override;
    std::optional<QList<OutgoingFile>> changedFiles() const override;

Q_SIGNALS:
    /// The caller closes the sheet once it is stored.
    void sendRequested(const shoptalk::InteractiveContent &content);

protected:
    void send() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeForm();
    QWidget *makePreview();
    TextField *addText(QWidget &form, const QString &label, const QString &name, bool isLong = false);
    /// Everything that is written, also what the chosen kind does not have.
    InteractiveContent written() const;
    /// Fills the fields, but for the file.
    void fill(const InteractiveContent &content);
    InteractiveKind kind() const;
    void refresh();
    void showFinding(TextField &field, InteractiveField which, const QList<InteractiveFinding> &findings);
    void arrange();

    QStringList m_begun; ///< The texts that were passed in.
    QComboBox *m_kind = nullptr;
    QPushButton *m_again = nullptr;
    QMenu *m_againMenu = nullptr;
    bool m_canTakeFiles = false;
    bool m_hadFile = false; ///< The message that is to be changed has one.
    TextField *m_header = nullptr;
    HeadingFileField *m_file = nullptr;
    TextField *m_body = nullptr;
    TextField *m_footer = nullptr;
    TextField *m_button = nullptr;
    TextField *m_url = nullptr;
    ChoiceEdits *m_choices = nullptr;
    BubblePreview *m_preview = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_sides = nullptr;
    QLabel *m_missing = nullptr;
};

} // namespace shoptalk
