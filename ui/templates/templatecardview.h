// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/template.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shoptalk {

class NoticeSign;
class TemplatePreview;
class Theme;

/// Shows one template: how customers see it, its status at WhatsApp and what to do about that, and the
/// buttons that edit and delete it.
class TemplateCardView : public QFrame {
    Q_OBJECT
public:
    explicit TemplateCardView(const Theme &theme, QWidget *parent = nullptr);

    void setTemplate(const Template &whole);
    const Template &whole() const { return m_whole; }
    void setBusy(bool isBusy);

Q_SIGNALS:
    void editRequested();
    void deleteRequested();

private:
    void showStatus();

    Template m_whole;
    bool m_isBusy = false;
    QLabel *m_title;
    QLabel *m_facts;
    QFrame *m_notice;
    NoticeSign *m_sign;
    QLabel *m_status;
    QLabel *m_next;
    TemplatePreview *m_preview;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace shoptalk
