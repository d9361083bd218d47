// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/label.h"
#include "ui/settings/settingssection.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class Labels;
class ErasureService;
class SettingsNotice;

/// Adds, renames and removes the shop's labels, and sets how long each keeps messages.
class LabelsCard : public SettingsSection {
    Q_OBJECT
public:
    LabelsCard(Labels &labels, ErasureService &privacy, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    /// True if there is a name that was not added.
    bool hasChanges() const;

private:
    /// The row whose widget has the keyboard focus.
    struct Focus {
        int row = -1;
        QString widget;
    };
    Focus focused() const;
    void focus(const Focus &place);
    void addEdit();
    QWidget *row(const Label &label);
    void addLabel();
    void noteAdded(const Result<Label> &added);
    void keep(const LabelId &label, std::optional<int> days);
    void askToRename(const Label &label);
    void removeLabel(const Label &label);
    void undo();
    void noteSaved(const Result<void> &saved);

    Labels &m_labels;
    ErasureService &m_privacy;
    const Theme &m_theme;
    LabelId m_removed; ///< The label that undo restores.
    QLineEdit *m_name;
    SettingsNotice *m_message;
    QPushButton *m_undo;
    QVBoxLayout *m_list;
    QList<QWidget *> m_rows;
};

} // namespace shoptalk
