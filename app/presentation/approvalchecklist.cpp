#include "presentation/approvalchecklist.h"

#include <algorithm>

Result<ApprovalDossier> readDossier(Database &database, SendingId sending)
{
    return ApproveSending(database).dossier(sending);
}

void ApprovalChecklist::load(const ApprovalDossier &dossier)
{
    beginResetModel();
    m_checks = dossier.checks;
    m_ticked = QList<bool>(m_checks.size(), false);
    m_numberToType = dossier.numberToType;
    m_typed.clear();
    endResetModel();
    Q_EMIT completenessChanged();
}

void ApprovalChecklist::setTypedNumber(const QString &text)
{
    m_typed = text;
    Q_EMIT completenessChanged();
}

int ApprovalChecklist::remaining() const
{
    return int(std::count(m_ticked.begin(), m_ticked.end(), false));
}

bool ApprovalChecklist::isNumberRight() const
{
    if (!m_numberToType)
        return true;
    QString digits = m_typed;
    digits.removeIf([](QChar c) { return !c.isDigit(); }); // "12 310" is the same number however it is grouped
    return !digits.isEmpty() && digits.toLongLong() == *m_numberToType;
}

int ApprovalChecklist::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

QVariant ApprovalChecklist::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_checks.size())
        return {};
    const ApprovalCheck &check = m_checks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return check.title;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return check.detail;
    case MarkRole:
        return int(check.mark);
    case Qt::CheckStateRole:
        return m_ticked.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool ApprovalChecklist::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_ticked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT completenessChanged();
    return true;
}

Qt::ItemFlags ApprovalChecklist::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}
