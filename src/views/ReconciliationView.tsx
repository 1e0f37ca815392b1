export default function ReconciliationView() {
  return <section />;
}
