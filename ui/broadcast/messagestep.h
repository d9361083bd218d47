// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcaststep.h"
#include "ui/theme/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace shoptalk {

class TemplateList;
class TemplateListModel;
class TemplatePreview;

/// A name for the broadcast, the number that it goes out from, and the template.
class MessageStep : public BroadcastStep {
    Q_OBJECT
public:
    /// All outlive this.
    MessageStep(BroadcastDraft &draft, const Broadcasts &broadcasts, TemplateListModel &templates,
                const Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("Message"); }
    void enter() override;
    void keep() override;
    QString leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFields();
    void listNumbers();
    void takeNumber();
    void showCurrent();

    const Broadcasts &m_broadcasts;
    TemplateListModel &m_templates;
    const Theme &m_theme;
    QLineEdit *m_name = nullptr;
    QComboBox *m_number = nullptr;
    QLabel *m_numberLabel = nullptr;
    TemplateList *m_list = nullptr;
    QLabel *m_hint = nullptr;
    TemplatePreview *m_preview = nullptr;
    QWidget *m_side = nullptr;
    QList<PhoneNumber> m_numbers;
};

} // namespace shoptalk
