// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

#include <functional>

class QFrame;
class QVBoxLayout;

namespace shoptalk {

class StepFooter;

/// The step that registers a chosen number with WhatsApp before it is connected. It uses the same panel as
/// the settings.
class RegisterStep : public SetupStep {
    Q_OBJECT
public:
    RegisterStep(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    /// The step takes ownership of `panel`. `show` makes it show one number.
    void setPanel(QFrame *panel, std::function<void(const PhoneNumberId &)> show);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QWidget *footer() const override;
    QPushButton *primaryButton() const override { return nullptr; }
    void retry() override { refresh(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SetupFlow &m_flow;
    QVBoxLayout *m_column;
    QFrame *m_panel = nullptr;
    std::function<void(const PhoneNumberId &)> m_show;
    StepFooter *m_footer;
    QPushButton *m_later;
};

} // namespace shoptalk
