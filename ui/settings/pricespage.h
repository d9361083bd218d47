// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rate.h"
#include "ui/settings/settingspage.h"

#include <optional>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace shoptalk {

class RateTableModel;
class SettingsNotice;
class Theme;

/// The page on which the owner enters what WhatsApp charges: by market and category, by hand or from the rate
/// card that Meta publishes as a file.
class PricesPage : public SettingsPage {
    Q_OBJECT
public:
    PricesPage(RateTableModel &rates, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("WhatsApp prices"); }
    Icon icon() const override { return Icon::List; }
    void refresh() override;

    /// Takes Meta's rate card from a file; the result is shown on the page.
    void importFrom(const QString &path);
    /// Writes the newest prices to a file in the same format.
    void exportTo(const QString &path);

private:
    QWidget *makeTable(const Theme &theme);
    QWidget *makeCard(const Theme &theme);
    void chooseImport();
    void chooseExport();
    void add();
    void remove();
    void undoRemove();
    void takeFile(const Result<QByteArray> &file);
    void showState();

    RateTableModel &m_rates;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    QDateEdit *m_validFrom = nullptr;
    SettingsNotice *m_notice;
    std::optional<Rate> m_removed;
};

} // namespace shoptalk
