// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

namespace shoptalk {

class StageList;
class StepFooter;

/// Shows the stages while the numbers are being connected. The person only waits, or tries again.
class SubscribeStep : public SetupStep {
    Q_OBJECT
public:
    SubscribeStep(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    void setNumbers(const QList<PhoneNumber> &numbers);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QWidget *footer() const override;
    QPushButton *primaryButton() const override;
    void retry() override;
    void showProblem(const SetupMessage *problem) override;

private:
    SetupFlow &m_flow;
    QList<PhoneNumber> m_numbers;
    StageList *m_stages;
    StepFooter *m_footer;
    bool m_hasProblem = false;
};

} // namespace shoptalk
